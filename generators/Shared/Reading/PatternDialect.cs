using System.Text;
using System.Text.RegularExpressions;

namespace EdgeInteract.Generators.Reading;

/// <summary>
/// Translates a .NET pattern into the part of the language that .NET without backtracking, JSON Schema and JavaScript read alike, and refuses
/// what has no such form.
/// </summary>
internal static class PatternDialect
{
    /// <summary>Translates a pattern that has to match the whole of a string.</summary>
    /// <returns>The pattern without anchors, or <see langword="null"/> if it has no common form.</returns>
    public static string? Translate(string pattern) => Translate(pattern, out _);

    /// <summary>Translates a pattern that has to match the whole of a string.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="refusal">What of it has no common form.</param>
    /// <returns>The pattern without anchors, or <see langword="null"/> if it has no common form.</returns>
    public static string? Translate(string pattern, out PatternRefusal? refusal)
    {
        refusal = null;
        if (!IsValid(pattern))
        {
            refusal = new PatternRefusal("a form that .NET does not take itself", "Correct it");
            return null;
        }

        var reader = new PatternReader(pattern);
        var alternatives = reader.Read();
        var text = new StringBuilder();
        if (reader.Refusal is null && !Render(text, alternatives, isFirst: true, isLast: true))
        {
            refusal = new PatternRefusal("an anchor elsewhere than at its ends", "Remove it: the whole text has to match anyway");
            return null;
        }

        refusal = reader.Refusal;
        if (refusal is not null)
        {
            return null;
        }

        var translated = text.ToString();
        if (!IsValid($"(?:{translated})"))
        {
            refusal = new PatternRefusal("something to repeat that is not there once its anchors are gone", "Correct it");
        }
        else if (PatternSize.Of(translated) > PatternSize.Limit)
        {
            refusal = new PatternRefusal("thousands of repetitions", "Limit the length with [MaxLength], and repeat with * or +");
        }

        return refusal is null ? translated : null;
    }

    // An anchor at an end of the whole says nothing that is not held anyway.
    private static bool Render(StringBuilder text, IReadOnlyList<IReadOnlyList<PatternPiece>> alternatives, bool isFirst, bool isLast)
    {
        for (var i = 0; i < alternatives.Count; i++)
        {
            text.Append(i > 0 ? "|" : "");
            var pieces = alternatives[i];
            for (var j = 0; j < pieces.Count; j++)
            {
                var isOnce = pieces[j].Quantifier.Length == 0;
                var leads = isFirst && isOnce && pieces.Take(j).All(static piece => piece.IsStart);
                var ends = isLast && isOnce && pieces.Skip(j + 1).All(static piece => piece.IsEnd);
                if (!Render(text, pieces[j], leads, ends))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool Render(StringBuilder text, PatternPiece piece, bool isFirst, bool isLast)
    {
        if (piece.Anchor is not null)
        {
            return (piece.IsStart && isFirst) || (piece.IsEnd && isLast);
        }

        if (piece.Alternatives is null)
        {
            text.Append(piece.Text).Append(piece.Quantifier);
            return true;
        }

        return RenderGroup(text, piece, piece.Alternatives, isFirst, isLast);
    }

    // Where one of two alternatives is empty and the other one a loop, .NET makes one loop of this one and that of the group, and forgets that there may be nothing: "(?:a+|){2}" takes no empty text.
    private static bool RenderGroup(StringBuilder text, PatternPiece group, IReadOnlyList<IReadOnlyList<PatternPiece>> alternatives, bool isFirst, bool isLast)
    {
        var something = new List<string>();
        foreach (var alternative in alternatives)
        {
            var rendered = new StringBuilder();
            if (!Render(rendered, [alternative], isFirst, isLast))
            {
                return false;
            }

            if (rendered.Length > 0)
            {
                something.Add(rendered.ToString());
            }
        }

        var one = $"(?:{string.Join("|", something)})";
        text.Append(something.Count == 0 || something.Count == alternatives.Count ? one : group.Quantifier.Length == 0 ? one + "?" : $"(?:{one}?)").Append(group.Quantifier);
        return true;
    }

    private static bool IsValid(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
