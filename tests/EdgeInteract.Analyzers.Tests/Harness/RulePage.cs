using EdgeInteract.TestShared;

namespace EdgeInteract.Analyzers.Tests.Harness;

/// <summary>The page of a rule.</summary>
internal sealed class RulePage(string id)
{
    private readonly string _text = File.ReadAllText(PathOf(id)).ReplaceLineEndings("\n");

    public string Heading => _text.Split('\n')[0];

    public IEnumerable<string> Sections => _text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);

    public static string PathOf(string id) => RepositoryRoot.PathOf("docs", "rules", $"{id}.md");

    /// <summary>The C# of a section.</summary>
    public string Code(string section)
    {
        var text = _text[(_text.IndexOf($"## {section}\n", StringComparison.Ordinal) + 1)..];
        var start = text.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
