using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Calls;

/// <summary>Writes arms behind those of a <c>switch</c> expression, and leaves what is there as it is.</summary>
internal static class SwitchExpressionEdit
{
    public static IReadOnlyList<TextChange>? Of(SwitchExpressionSyntax expression, NewCases cases, SourceText text)
    {
        var layout = SwitchLayout.Of(expression.OpenBraceToken, expression.CloseBraceToken, expression.Arms, text);
        if (layout is null)
        {
            return null;
        }

        var arms = cases.Patterns.Select(pattern => $"{pattern} => {cases.Body}");
        var endsInComma = expression.Arms.SeparatorCount == expression.Arms.Count && expression.Arms.Count > 0;
        var comma = expression.Arms.Count > 0 && !endsInComma ? new TextChange(new TextSpan(expression.Arms.Last().Span.End, 0), ",") : (TextChange?)null;
        var end = endsInComma || (expression.Arms.Count == 0 && layout.IsOnLines) ? "," : "";
        var added = layout.Insert(string.Join(layout.IsOnLines ? $",{layout.End}{layout.Indentation}" : ", ", arms) + end);
        return comma is { } first && first.Span == added.Span
            ? [new TextChange(added.Span, first.NewText + added.NewText)]
            : comma is null ? [added] : [comma.Value, added];
    }
}
