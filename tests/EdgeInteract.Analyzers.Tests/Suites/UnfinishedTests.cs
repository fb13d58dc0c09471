using EdgeInteract.Analyzers.Tests.Harness;

namespace EdgeInteract.Analyzers.Tests.Suites;

public sealed class UnfinishedTests
{
    public static TheoryData<string> Ids => RuleSuiteTests.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_is_not_written_to_its_end_does_not_make_the_rules_fail(string id)
    {
        var suite = RuleSuites.All[id];
        var setting = Compilations.Generate(Compilations.CreateApplication("", suite.Setting));
        var unfinished = suite.Found.SelectMany((item, index) => Cut(Markup.Parse(item.Source).Source, index));

        await RuleRun.RunAsync(setting.AddSyntaxTrees(unfinished.Select((source, index) => Compilations.Parse($"namespace Case{index};\n\n{source}", $"Unfinished{index}.cs"))));
    }

    // Each case at other places.
    private static IEnumerable<string> Cut(string source, int index)
    {
        for (var length = source.Length - 1 - index; length > source.Length / 4; length -= source.Length / 4)
        {
            yield return source[..length];
        }
    }
}
