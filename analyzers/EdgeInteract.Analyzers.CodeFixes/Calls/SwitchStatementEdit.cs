using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Calls;

/// <summary>Writes sections behind those of a <c>switch</c> statement, and leaves what is there as it is.</summary>
internal static class SwitchStatementEdit
{
    public static IReadOnlyList<TextChange>? Of(SwitchStatementSyntax statement, NewCases cases, SourceText text)
    {
        var layout = SwitchLayout.Of(statement.OpenBraceToken, statement.CloseBraceToken, statement.Sections, text);
        if (layout is null)
        {
            return null;
        }

        if (!layout.IsOnLines)
        {
            return [layout.Insert(string.Join(" ", cases.Patterns.Select(pattern => $"case {pattern}: {cases.Body};")))];
        }

        var isBlankBetween = HasBlankLines(statement.Sections);
        var sections = cases.Patterns.Select(pattern => $"case {pattern}:{layout.End}{SwitchLayout.Deeper(layout.Indentation)}{cases.Body};");
        return [layout.Insert(string.Join(layout.End + (isBlankBetween ? layout.End : "") + layout.Indentation, sections), isBlankBetween)];
    }

    private static bool HasBlankLines(SyntaxList<SwitchSectionSyntax> sections) =>
        sections.Count > 1 && sections.Last().GetLeadingTrivia().FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);
}
