using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes;

/// <summary>How lines are written around a place of a source.</summary>
internal sealed class SourceLayout(SourceText text, int position)
{
    /// <summary>What the line begins with.</summary>
    public string Indent { get; } = IndentOf(text.Lines.GetLineFromPosition(position).ToString());

    /// <summary>What is added for a block within.</summary>
    public string Step => Indent.EndsWith("\t", StringComparison.Ordinal) ? "\t" : "    ";

    public string LineBreak { get; } = LineBreakOf(text);

    /// <summary>Whether nothing but white space stands before a place on its line.</summary>
    public bool StartsLine(int place)
    {
        var line = text.Lines.GetLineFromPosition(place);
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, place)));
    }

    public bool IsOneLine(TextSpan span) => text.Lines.GetLinePosition(span.Start).Line == text.Lines.GetLinePosition(span.End).Line;

    private static string IndentOf(string line) => line.Substring(0, line.Length - line.TrimStart().Length);

    private static string LineBreakOf(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
