using System.Globalization;

namespace EdgeInteract.TestShared.Fuzzing;

/// <summary>
/// Many cases from one seed. A case depends on the seed and its own number only; what fails names both, and <c>EDGEINTERACT_FUZZ_SEED</c> runs the same cases again.
/// </summary>
internal sealed class FuzzRun
{
    private const string Variable = "EDGEINTERACT_FUZZ_SEED";

    private const int SameSeed = 20_260_101;

    private FuzzRun(int seed) => Seed = seed;

    public int Seed { get; }

    /// <summary>
    /// Cases that are other ones with every run, unless the variable says which; with <c>CI=true</c> always the same, so that one commit has one result.
    /// </summary>
    public static FuzzRun Fresh() =>
        new(FromEnvironment() ?? (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal) ? SameSeed : Random.Shared.Next()));

    /// <summary>The same cases with every run, unless the variable says which.</summary>
    public static FuzzRun Same() => new(FromEnvironment() ?? SameSeed);

    public Random Case(int number) => new(unchecked((Seed * 1_000_003) + number));

    /// <summary>Says what is needed to see a failure again.</summary>
    public string Describe(int number, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"Case {number} of {Variable}={Seed}: {what}");

    private static int? FromEnvironment() =>
        int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seed) ? seed : null;
}
