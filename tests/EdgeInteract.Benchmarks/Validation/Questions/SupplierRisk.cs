namespace EdgeInteract.Benchmarks.Validation.Questions;

public enum SupplierRisk
{
    Low,
    Medium,
    High,
}
