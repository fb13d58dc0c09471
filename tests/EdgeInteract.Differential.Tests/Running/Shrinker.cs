using System.Collections.Immutable;
using EdgeInteract.Differential.Tests.Documents;
using EdgeInteract.Differential.Tests.Judges;

namespace EdgeInteract.Differential.Tests.Running;

/// <summary>Takes from a document what can be taken while the disagreement stays.</summary>
internal static class Shrinker
{
    private const int MaxSteps = 200;

    public static async Task<Disagreement> ShrinkAsync(Disagreement found, Comparison comparison)
    {
        var steps = 0;
        while (true)
        {
            Disagreement? smaller = null;
            foreach (var candidate in Smaller(found.Document))
            {
                if (steps++ > MaxSteps)
                {
                    return found;
                }

                if ((await comparison.FindAsync([candidate])).FirstOrDefault() is { } still)
                {
                    smaller = still;
                    break;
                }
            }

            if (smaller is null)
            {
                return found;
            }

            found = smaller;
        }
    }

    private static IEnumerable<Document> Smaller(Document document)
    {
        if (document.Json is null)
        {
            return [];
        }

        return DocumentReading.Read(document.Json).Tree is { } tree
            ? Smaller(tree).Select(smaller => Document.Of(document.Outcome, smaller))
            : Smaller(document.Json).Select(smaller => document with { Json = smaller });
    }

    private static IEnumerable<Tree> Smaller(Tree tree)
    {
        IEnumerable<Tree> own = tree switch
        {
            Tree.Members members => members.List.Select((_, index) => (Tree)members.Without(index)),
            Tree.Items items => items.List.Select((_, index) => (Tree)new Tree.Items(items.List.RemoveAt(index))),
            Tree.Text { Value: { Length: > 0 } text } => Halves(text).Select(static half => (Tree)new Tree.Text(half)),
            _ => [],
        };
        foreach (var smaller in own)
        {
            yield return smaller;
        }

        for (var i = 0; i < tree.Children.Length; i++)
        {
            foreach (var child in Smaller(tree.Children[i]))
            {
                yield return tree.WithChild(i, child);
            }
        }
    }

    private static IEnumerable<string> Halves(string text)
    {
        var runes = text.EnumerateRunes().Select(static rune => rune.ToString()).ToImmutableArray();
        return runes.Length > 12
            ? [string.Concat(runes[..(runes.Length / 2)]), string.Concat(runes[(runes.Length / 2)..])]
            : runes.Select((_, index) => string.Concat(runes.RemoveAt(index)));
    }

    private static IEnumerable<byte[]> Smaller(byte[] json)
    {
        for (var length = json.Length / 2; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= json.Length; start += length)
            {
                yield return [.. json[..start], .. json[(start + length)..]];
            }
        }
    }
}
