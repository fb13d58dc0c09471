using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.Tests.Harness;

/// <summary>A source with what is expected of it: <c>{|EI1001:text|}</c> is a diagnostic of that rule at that text.</summary>
internal sealed partial record Markup(string Source, IReadOnlyList<(string Id, TextSpan Span)> Expected)
{
    public static Markup Parse(string text)
    {
        var source = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var expected = new List<(string, TextSpan)>();
        for (var i = 0; i < text.Length;)
        {
            var mark = Opening().Match(text, i);
            if (mark.Success)
            {
                open.Push((mark.Groups["id"].Value, source.Length));
                i += mark.Length;
            }
            else if (open.Count > 0 && string.CompareOrdinal(text, i, "|}", 0, 2) == 0)
            {
                var (id, start) = open.Pop();
                expected.Add((id, TextSpan.FromBounds(start, source.Length)));
                i += 2;
            }
            else
            {
                source.Append(text[i++]);
            }
        }

        return new Markup(source.ToString(), expected);
    }

    [GeneratedRegex(@"\G\{\|(?<id>[A-Z]{2}[0-9]{4}):", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();
}
