namespace EdgeInteract.Benchmarks.Validation.Questions;

public enum SupplierKind
{
    Manufacturer,
    Distributor,
    Services,
}
