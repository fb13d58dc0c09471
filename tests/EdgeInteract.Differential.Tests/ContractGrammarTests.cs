using EdgeInteract.Differential.Tests.Grammar;
using EdgeInteract.Differential.Tests.Running;
using EdgeInteract.Generators.Reading;
using EdgeInteract.Generators.Tests.Harness;
using Xunit.Abstractions;

namespace EdgeInteract.Differential.Tests;

/// <summary>The grammar makes whatever the generator reads.</summary>
public sealed class ContractGrammarTests(ITestOutputHelper output)
{
    private const int Contracts = 320;

    private static readonly DifferentialSeed s_seed = DifferentialSeed.Same();

    [Fact]
    public void Every_contract_is_read()
    {
        var compilation = Compilations.Create([.. Enumerable.Range(0, Contracts).Select(number => ContractSource.Write(s_seed.MakeContract(number)))]);
        var met = new ShapeKinds();
        for (var number = 0; number < Contracts; number++)
        {
            var grammar = s_seed.MakeContract(number);
            var result = InteractionReader.Read(compilation.GetTypeByMetadataName($"{grammar.Namespace}.{grammar.Payload.Name}")!, compilation, CancellationToken.None);
            result.Problems.ShouldBeEmpty(ContractSource.Write(grammar));
            met.Add(result.Shape!);
        }

        output.WriteLine($"{s_seed}: {string.Join(", ", met.Names)}");
        ShapeKinds.Known.Except(met.Names, StringComparer.Ordinal).ShouldBeEmpty("a kind of shape that no contract has");
    }
}
