using System.Text.RegularExpressions;
using EdgeInteract.Generators.Emit.TypeScript;
using EdgeInteract.TestShared;

namespace EdgeInteract.Generators.Tests.TypeScript;

/// <summary>The examples of <c>docs/typescript.md</c>: what it says is generated is, and what it shows compiles.</summary>
public sealed partial class TypeScriptPageTests
{
    private static readonly string s_page = File.ReadAllText(RepositoryRoot.PathOf("docs", "typescript.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task The_examples_compile_and_show_what_is_generated()
    {
        var interactions = TypeScriptCorpus.Read([.. Blocks("csharp")]);
        var generated = TypeScriptEmitter.Emit(interactions.ShouldHaveSingleItem());
        var examples = Blocks("ts").ToArray();
        var folder = TypeScriptFolder.Create("page", interactions);
        for (var i = 0; i < examples.Length; i++)
        {
            folder.Write($"example{i}.ts", examples[i].Replace("./contracts/", "./", StringComparison.Ordinal));
        }

        examples.Length.ShouldBeGreaterThan(2);
        Blocks("typescript").ShouldNotBeEmpty();
        Blocks("typescript").ShouldAllBe(part => generated.Contains(part, StringComparison.Ordinal));
        (await folder.CompileAsync(new
        {
            target = "es2022",
            lib = new[] { "es2023", "dom" },
            types = Array.Empty<string>(),
            module = "esnext",
            moduleResolution = "bundler",
            customConditions = new[] { "edge-interact-source" },
            strict = true,
            noUncheckedIndexedAccess = true,
            exactOptionalPropertyTypes = true,
            verbatimModuleSyntax = true,
            skipLibCheck = true,
        })).ShouldBeEmpty();
    }

    private static IEnumerable<string> Blocks(string language) =>
        Block().Matches(s_page).Where(block => block.Groups["language"].Value == language).Select(static block => block.Groups["code"].Value);

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
