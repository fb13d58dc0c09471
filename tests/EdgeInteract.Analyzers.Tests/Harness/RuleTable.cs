using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EdgeInteract.Analyzers.Tests.Harness;

/// <summary>Writes <c>docs/rules/README.md</c>, and the rules about hooks and calls in the README.</summary>
internal static class RuleTable
{
    private const string Head = """
        # Rules

        The package `EdgeInteract.Abstractions` brings rules that read what you declare and how you use it, in the editor and in every build. The generator itself reports nothing: it
        skips what it cannot read, and a rule says why. An error means that nothing is generated for the declaration; a warning, that what is written does not do what it says; a hint,
        that it works, and perhaps not as meant.

        | Band | About |
        |---|---|
        | EI1xxx | Declarations of interactions |
        | EI2xxx | Hooks |
        | EI3xxx | Calls and answers |

        Each rule has a page, with what is wrong, what is right, and how to suppress it. An id is never used for another rule.

        | Rule | Severity | What is right | Fix |
        |---|---|---|---|

        """;

    private const string Suppressions = """

        ## Warnings of the compiler

        The compiler does not know that the outcomes of an interaction are all there are. Where a `switch` expression takes each of them, its warning is suppressed; where one is missing, or
        null could come and no case takes it, it stays. To see it everywhere, disable the suppression by its id: `<NoWarn>$(NoWarn);EISP0001</NoWarn>`.

        | Suppression | Of | Why |
        |---|---|---|

        """;

    public static string Render()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        Rows(text, RuleRun.Descriptors, "");
        text.Append(Suppressions.ReplaceLineEndings("\n"));
        foreach (var suppression in RuleRun.All.OfType<DiagnosticSuppressor>().SelectMany(static suppressor => suppressor.SupportedSuppressions))
        {
            text.Append($"| {suppression.Id} | {suppression.SuppressedDiagnosticId} | {suppression.Justification} |\n");
        }

        return text.ToString();
    }

    /// <summary>Writes the README anew, with the rules between its two markers.</summary>
    public static string RenderReadme(string readme)
    {
        const string Start = "<!-- rules -->\n";
        const string End = "<!-- /rules -->\n";
        var (start, end) = (readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length, readme.IndexOf(End, StringComparison.Ordinal));
        var text = new StringBuilder("| Rule | Severity | What is right | Fix |\n|---|---|---|---|\n");
        Rows(text, RuleRun.Descriptors.Where(static rule => !rule.Id.StartsWith("EI1", StringComparison.Ordinal)), "docs/rules/");
        return readme[..start] + text + readme[end..];
    }

    private static void Rows(StringBuilder text, IEnumerable<DiagnosticDescriptor> rules, string folder)
    {
        var fixable = Fixes.Providers.SelectMany(static provider => provider.FixableDiagnosticIds).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            text.Append($"| [{rule.Id}]({folder}{rule.Id}.md) | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {rule.Title} | {(fixable.Contains(rule.Id) ? "yes" : "")} |\n");
        }
    }
}
