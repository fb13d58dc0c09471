namespace EdgeInteract.Benchmarks.Validation.Questions;

public enum TravelClass
{
    Economy,
    PremiumEconomy,
    Business,
}
