using EdgeInteract.TestShared;

namespace EdgeInteract.Testing.Tests.Examples;

public sealed class TestingPageTests
{
    private const string Fence = "```csharp\n";

    public static TheoryData<string> Blocks => [.. ReadBlocks()];

    [Fact]
    public void The_page_has_examples() => ReadBlocks().Count.ShouldBeGreaterThanOrEqualTo(5);

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_example_of_the_page_is_code_that_these_tests_compile_and_run(string block)
    {
        var sources = Directory.GetFiles(RepositoryRoot.PathOf("tests", "EdgeInteract.Testing.Tests", "Examples"), "*.cs").Select(File.ReadAllText);

        sources.Count(source => Unindented(source).Contains(Unindented(block), StringComparison.Ordinal)).ShouldBe(1, block);
    }

    private static List<string> ReadBlocks()
    {
        var page = File.ReadAllText(RepositoryRoot.PathOf("docs", "testing.md"));
        var blocks = new List<string>();
        for (var start = page.IndexOf(Fence, StringComparison.Ordinal); start >= 0; start = page.IndexOf(Fence, start, StringComparison.Ordinal))
        {
            start += Fence.Length;
            blocks.Add(page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);
        }

        return blocks;
    }

    private static string Unindented(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim()));
}
