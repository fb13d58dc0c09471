using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace EdgeInteract.Differential.Tests.Documents;

/// <summary>Bytes that are no JSON any more, that only look as if they were, or that are JSON as nobody writes it.</summary>
internal static class HostileBytes
{
    private static readonly string[] s_pieces =
    [
        ",", ",,", ":", "{", "}", "[", "]", "\"", "\\", "/* */", "// x\n", "#", "'", "\0", "\u0001", "NaN", "Infinity", "undefined", "01", "1.", ".5", "+1", "0x1F", "1e", "-", "tru", "True", "\\ud800", "\\udc00\\ud83d",
        "\\u12", "\\x41", "\\u0000", " ", "\t", "\r\n", "\u00a0", "\ufeff", "\u2028", "1e999999999", "-0", "00", "1 2", "{\"a\":1,}", "[1,]", "{}", "[]", "null", "\"\\ud83d\\ude00\"",
    ];

    private static readonly byte[][] s_noUtf8 =
    [
        [0x80], [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xFE, 0xFF], [0xF8, 0x88, 0x80, 0x80, 0x80],
    ];

    public static Gen<byte[]> From(Tree.Members tree)
    {
        var json = Encoding.UTF8.GetBytes(tree.Write());
        var at = Gen.Choose(0, json.Length);
        return Gen.Frequency(
            (3, at.Select(end => json[..end])),
            (4, from position in at from piece in Gen.Elements(s_pieces) select Insert(json, position, Encoding.UTF8.GetBytes(piece))),
            (2, from position in at from piece in Gen.Elements(s_noUtf8) select Insert(json, position, piece)),
            (2, from position in at from length in Gen.Choose(1, 4) select (byte[])[.. json[..position], .. json.Skip(position + length)]),
            (2, from position in at from value in Gen.Choose(0, 255) select position == json.Length ? json : (byte[])[.. json[..position], (byte)value, .. json[(position + 1)..]]),
            (1, Gen.Elements("\ufeff", " ", "\r\n\t", "\0", "\u00a0").Select(before => Insert(json, 0, Encoding.UTF8.GetBytes(before)))),
            (1, Gen.Elements(" ", "\n", "null", "{}", ",", "]", "\0").Select(behind => Insert(json, json.Length, Encoding.UTF8.GetBytes(behind)))),
            (1, Gen.Elements(Nested(31), Nested(32), Nested(33), Nested(2_000), new string('[', 100_000), "", " ", "null", "\"", "0", "\"\\ud800\"").Select(Encoding.UTF8.GetBytes)),
            (2, Deepened(tree)),
            (2, Again(tree)));
    }

    private static byte[] Insert(byte[] json, int position, byte[] piece) => [.. json[..position], .. piece, .. json[position..]];

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static Gen<byte[]> Deepened(Tree.Members tree) =>
        from depth in Gen.Choose(29, 34)
        from index in Gen.Choose(0, Math.Max(0, tree.List.Length - 1))
        let deep = new Tree.Literal(Nested(depth))
        select Encoding.UTF8.GetBytes((tree.List.IsEmpty ? tree.With("deep", deep) : tree.WithChild(index, deep)).Write());

    // The same name twice, once with an escape in it.
    private static Gen<byte[]> Again(Tree.Members tree) => tree.List.IsEmpty
        ? Gen.Constant("{\"a\":1,\"\\u0061\":1}"u8.ToArray())
        : from index in Gen.Choose(0, tree.List.Length - 1)
          let member = tree.List[index]
          let again = $",{new Tree.Text(member.Key, IsEscaped: true).Write()}:{member.Value.Write()}}}"
          select Encoding.UTF8.GetBytes(tree.Write()[..^1] + again);
}
