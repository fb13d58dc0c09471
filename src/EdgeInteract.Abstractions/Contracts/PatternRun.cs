using System.Runtime.InteropServices;

namespace EdgeInteract.Contracts;

/// <summary>A class of characters that a text has so many times in a row.</summary>
/// <param name="Low">The characters below 64 that are in the class, a bit each.</param>
/// <param name="High">Those from 64 to 127.</param>
/// <param name="HasOthers">Whether all characters beyond ASCII are in the class; otherwise none is.</param>
/// <param name="Minimum">The fewest times.</param>
/// <param name="Maximum">The most times.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PatternRun(ulong Low, ulong High, bool HasOthers, int Minimum, int Maximum)
{
    /// <summary>Takes as many characters from the beginning of a text as there are and as are allowed.</summary>
    /// <returns>Whether there were enough.</returns>
    public bool TryTake(ref ReadOnlySpan<byte> utf8Text)
    {
        var (at, count) = (0, 0);
        for (; count < Maximum && at < utf8Text.Length && Has(utf8Text[at]); count++)
        {
            // All bytes of a character but the first begin with these bits.
            do
            {
                at++;
            }
            while (at < utf8Text.Length && (utf8Text[at] & 0xC0) == 0x80);
        }

        utf8Text = utf8Text[at..];
        return count >= Minimum;
    }

    /// <summary>Whether some character is in both classes.</summary>
    public bool Overlaps(in PatternRun other) => (Low & other.Low) != 0 || (High & other.High) != 0 || (HasOthers && other.HasOthers);

    private bool Has(byte first) => first < 128 ? (((first < 64 ? Low : High) >> (first & 63)) & 1) != 0 : HasOthers;
}
