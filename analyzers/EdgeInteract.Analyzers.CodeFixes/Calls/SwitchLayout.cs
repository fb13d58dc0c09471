using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes.Calls;

/// <summary>Where, and how, something is added behind the cases of a <c>switch</c>.</summary>
/// <param name="Place">Behind the last case and its comment.</param>
/// <param name="IsOnLines">Whether each case has a line of its own.</param>
/// <param name="Indentation">What a case begins its line with.</param>
/// <param name="End">What ends a line; among the cases of one line, what the last one needs behind it.</param>
internal sealed record SwitchLayout(int Place, bool IsOnLines, string Indentation, string End)
{
    /// <summary>Reads the layout; <see langword="null"/> where parts of the cases depend on a symbol of the preprocessor.</summary>
    public static SwitchLayout? Of(SyntaxToken open, SyntaxToken close, IEnumerable<SyntaxNode> cases, SourceText text)
    {
        if (open.IsMissing || close.IsMissing || close.ContainsDirectives || cases.Any(static item => item.ContainsDirectives))
        {
            return null;
        }

        var last = close.GetPreviousToken();
        var line = text.Lines.GetLineFromPosition(last.Span.End);
        if (line.LineNumber == text.Lines.GetLineFromPosition(close.SpanStart).LineNumber)
        {
            var comment = last.TrailingTrivia.LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
            return new SwitchLayout(Math.Max(last.Span.End, comment.Span.End), IsOnLines: false, "", last.FullSpan.End == last.Span.End ? " " : "");
        }

        // A comment that goes on in the next line would be cut in two.
        if (!last.TrailingTrivia.LastOrDefault().IsKind(SyntaxKind.EndOfLineTrivia))
        {
            return null;
        }

        var first = cases.FirstOrDefault();
        var indentation = first is not null && IsFirstOfLine(first.SpanStart, text) ? IndentationAt(first.SpanStart, text) : Deeper(IndentationAt(close.SpanStart, text));
        return new SwitchLayout(last.FullSpan.End, IsOnLines: true, indentation, text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)));
    }

    public TextChange Insert(string cases, bool isBlankBefore = false) =>
        new(new TextSpan(Place, 0), IsOnLines ? (isBlankBefore ? End : "") + Indentation + cases + End : " " + cases + End);

    /// <summary>One step further in than an indentation.</summary>
    public static string Deeper(string indentation) => indentation + (indentation.IndexOf('\t') >= 0 ? "\t" : "    ");

    private static bool IsFirstOfLine(int position, SourceText text)
    {
        var start = text.Lines.GetLineFromPosition(position).Start;
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, position)));
    }

    private static string IndentationAt(int position, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }
}
