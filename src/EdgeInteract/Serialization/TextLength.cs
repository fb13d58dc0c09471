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
}
