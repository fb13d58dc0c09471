using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace EdgeInteract.Contracts;

/// <summary>Reads versions of two to four numbers, each of at most nine digits.</summary>
internal static class VersionText
{
    private const int MaxDigits = 9;
    private const int MaxLength = (4 * MaxDigits) + 3;

    public static bool TryRead(ReadOnlySpan<byte> text, [NotNullWhen(true)] out Version? value)
    {
        value = null;
        if (text.IsEmpty || text.Length > MaxLength)
        {
            return false;
        }

        // The framework takes white space around each number as well.
        foreach (var part in text.Split((byte)'.'))
        {
            var number = text[part];
            if (number.Length is 0 or > MaxDigits || number.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0)
            {
                return false;
            }
        }

        return Version.TryParse(Encoding.ASCII.GetString(text), out value);
    }
}
