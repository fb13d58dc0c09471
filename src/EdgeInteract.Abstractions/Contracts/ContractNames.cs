using System.Buffers.Binary;
using System.Text;

namespace EdgeInteract.Contracts;

/// <summary>Texts that a document may have in one place: the names of members, or the values of an enum. Made once and compared as UTF-8. Generated code makes them; there is no need to make them by hand.</summary>
public sealed class ContractNames
{
    private const int KeyBytes = 7;

    private readonly string[] _texts;
    private readonly byte[][] _utf8;

    // The length and the first bytes of each text: most texts differ in them, and they are searched several at a time.
    private readonly ulong[] _keys;

    /// <summary>Makes a table of texts.</summary>
    /// <param name="texts">The texts, each once. The index of a text is its place among them.</param>
    public ContractNames(params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _texts = texts;
        _utf8 = Array.ConvertAll(texts, Encoding.UTF8.GetBytes);
        _keys = Array.ConvertAll(_utf8, static text => Key(text));
    }

    internal int Count => _texts.Length;

    internal string this[int index] => _texts[index];

    internal string List => string.Join(", ", _texts);

    internal int IndexOf(string text) => Array.IndexOf(_texts, text);

    /// <summary>Whether a text is the one with an index; no text has an index beyond the last one.</summary>
    internal bool IsAt(int index, ReadOnlySpan<byte> utf8Text) => (uint)index < (uint)_utf8.Length && utf8Text.SequenceEqual(_utf8[index]);

    internal int IndexOf(ReadOnlySpan<byte> utf8Text)
    {
        var key = Key(utf8Text);
        for (var start = 0; ;)
        {
            var found = _keys.AsSpan(start).IndexOf(key);
            if (found < 0)
            {
                return -1;
            }

            start += found;
            if (utf8Text.Length <= KeyBytes || utf8Text.SequenceEqual(_utf8[start]))
            {
                return start;
            }

            start++;
        }
    }

    private static ulong Key(ReadOnlySpan<byte> text)
    {
        var length = (ulong)Math.Min(text.Length, byte.MaxValue) << (8 * KeyBytes);
        if (text.Length >= sizeof(ulong))
        {
            return (BinaryPrimitives.ReadUInt64LittleEndian(text) & ((1UL << (8 * KeyBytes)) - 1)) | length;
        }

        var first = 0UL;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            first = (first << 8) | text[i];
        }

        return first | length;
    }
}
