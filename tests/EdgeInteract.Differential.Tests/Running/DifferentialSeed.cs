using System.Globalization;
using EdgeInteract.Differential.Tests.Documents;
using EdgeInteract.Differential.Tests.Grammar;
using FsCheck;
using FsCheck.Fluent;

namespace EdgeInteract.Differential.Tests.Running;

/// <summary>What every contract and document of a run follows from. <c>EDGEINTERACT_DIFF_SEED</c> runs the same ones again.</summary>
internal sealed class DifferentialSeed
{
    private const string Variable = "EDGEINTERACT_DIFF_SEED";

    private const int SameSeed = 20_260_121;

    private const int Size = 6;

    // Written again, a document may be several times as long, since characters are escaped, and must still be one that is read.
    private const int MostBytes = InteractionLimits.MaxPayloadBytes / 6;

    private readonly int _seed;

    private DifferentialSeed(int seed) => _seed = seed;

    /// <summary>Other ones with every run, unless the variable says which; with <c>CI=true</c> always the same, so that one commit has one result.</summary>
    public static DifferentialSeed Fresh() =>
        new(FromEnvironment() ?? (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal) ? SameSeed : Random.Shared.Next()));

    /// <summary>The same ones with every run, unless the variable says which.</summary>
    public static DifferentialSeed Same() => new(FromEnvironment() ?? SameSeed);

    /// <summary>One contract, whatever others there are.</summary>
    public GrammarContract MakeContract(int number) => ContractGrammar.Contract(number).Sample(1, new Rnd(Mix(number, 1), 1), Size).Single();

    /// <summary>The documents of one contract.</summary>
    public IReadOnlyList<Document> MakeDocuments(GrammarContract contract, int count) =>
        [.. DocumentGrammar.For(contract).Sample(count, new Rnd(Mix(contract.Number, 2), 1), Size).Where(static document => !IsLong(document))];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Variable}={_seed}");

    private static bool IsLong(Document document) => document.Json is { Length: > MostBytes } json && json[0] == (byte)'{';

    private ulong Mix(int number, uint salt) => unchecked((((ulong)(uint)_seed * 1_000_003) + (uint)number) * 0x9E3779B97F4A7C15) ^ salt;

    private static int? FromEnvironment() =>
        int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seed) ? seed : null;
}
