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
        for (var index = 0; index < suite.Found.Count; index++)
        {
            var source = Markup.Parse(suite.Found[index].Source).Source;
            // Each case is cut at other places.
            for (var length = source.Length - 1 - index; length > source.Length / 4; length -= source.Length / 4)
            {
                await RuleRun.RunAsync(setting.AddSyntaxTrees(Compilations.Parse(source[..length], "Unfinished.cs")));
            }
        }
    }
}
