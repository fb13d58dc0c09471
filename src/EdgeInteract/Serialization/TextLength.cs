using System.Buffers;
using System.Text;

namespace EdgeInteract.Serialization;

/// <summary>Lengths in Unicode code points, as JSON Schema counts them.</summary>
internal static class TextLength
{
    public static bool IsOver(string text, int limit) => text.Length > limit && Count(text) > limit;

    public static int Count(string text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether every surrogate has its other half, so that the text is the same after UTF-8.</summary>
    public static bool IsWellFormed(string text)
    {
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var at = rest.IndexOfAnyInRange('\ud800', '\udfff');
            if (at < 0)
            {
                return true;
            }

            if (Rune.DecodeFromUtf16(rest[at..], out _, out var length) != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[(at + length)..];
        }

        return true;
    }
}
