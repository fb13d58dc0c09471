using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using EdgeInteract.Differential.Tests.Grammar;
using EdgeInteract.Differential.Tests.Judges;
using EdgeInteract.Generators.Tests.Harness;
using EdgeInteract.TestShared;
using NJsonSchema;

namespace EdgeInteract.Differential.Tests.Running;

/// <summary>Makes contracts from a seed, compiles them all at once, and has many documents of each judged.</summary>
internal sealed class DifferentialRun(DifferentialSeed seed, string name)
{
    private const int Shown = 5;

    public Tally Tally { get; } = new();

    /// <summary>How long each step took.</summary>
    public string Durations { get; private set; } = "";

    public GeneratorRun? Generated { get; private set; }

    /// <returns>What is wrong, empty if nothing is.</returns>
    public async Task<string> RunAsync(int contracts, int documents)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        void Took(string step)
        {
            Durations += string.Create(CultureInfo.InvariantCulture, $"{step} {watch.Elapsed.TotalSeconds:0.0} s; ");
            watch.Restart();
        }

        var grammars = Enumerable.Range(0, contracts).Select(seed.MakeContract).ToArray();
        Took("grammar");
        Generated = GeneratorRun.Of([.. grammars.Select(ContractSource.Write)]);
        Took("generator");
        _ = Generated.Assembly;
        Took("C#");
        var (problems, output) = await TypeScriptModules.CompileAsync(name, grammars.Select(grammar => Generated.Export(grammar.Key)));
        Took("TypeScript");
        if (problems.Length > 0)
        {
            return $"{seed}: the TypeScript does not compile: {problems}";
        }

        var underTest = await Task.WhenAll(grammars.Select(UnderTestAsync));
        Took("schemas");
        using var node = new NodeJudge(RepositoryRoot.PathOf("tests", "EdgeInteract.Differential.Tests", "Judges", "judge.mjs"), await DescribeAsync(underTest, output));
        var found = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(underTest, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (contract, _) =>
        {
            if (found.Count >= Shown)
            {
                return;
            }

            var comparison = new Comparison(contract, node, Tally);
            var disagreements = await comparison.FindAsync(seed.MakeDocuments(contract.Grammar, documents / contracts));
            Tally.CountContract();
            if (disagreements.FirstOrDefault() is { } disagreement)
            {
                found.Add(Describe(contract, await Shrinker.ShrinkAsync(disagreement, comparison)));
            }
        });
        Took("documents");
        return string.Join("\n\n", found.Take(Shown));
    }

    private async Task<ContractUnderTest> UnderTestAsync(GrammarContract grammar)
    {
        var contract = Generated!.Contract($"{grammar.Namespace}.{grammar.Payload.Name}Contract");
        return new ContractUnderTest(
            grammar,
            ContractSource.Write(grammar),
            contract,
            Generated.Assembly.GetType($"{grammar.Namespace}.{grammar.Payload.Name}", throwOnError: true)!,
            await JsonSchema.FromJsonAsync(contract.PayloadSchema),
            await JsonSchema.FromJsonAsync(contract.ResponseSchema));
    }

    private async Task<string> DescribeAsync(ContractUnderTest[] contracts, string output)
    {
        var file = Path.Combine(output, "contracts.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(contracts.Select(contract => new
        {
            number = contract.Grammar.Number,
            module = Path.Combine(output, Path.ChangeExtension(Generated!.Export(contract.Grammar.Key).FileName, ".js")),
            payload = contract.Contract.PayloadSchema,
            response = contract.Contract.ResponseSchema,
            guards = new { payload = $"is{contract.Grammar.Payload.Name}", response = $"is{contract.Grammar.Payload.Name}Response" },
        })));
        return file;
    }

    private string Describe(ContractUnderTest contract, Disagreement disagreement)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{seed}, contract {contract.Grammar.Number}:");
        text.AppendLine(contract.Source);
        text.AppendLine(CultureInfo.InvariantCulture, $"schema: {(disagreement.Document.IsAnswer ? contract.Contract.ResponseSchema : contract.Contract.PayloadSchema)}");
        text.AppendLine(CultureInfo.InvariantCulture, $"document: {disagreement.Document}");
        return text.Append(disagreement.What).ToString();
    }
}
