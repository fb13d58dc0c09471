using EdgeInteract.Generators.Emit.CSharp;
using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Json;

/// <summary>Emits how the keys of dictionaries that are not strings are read and written.</summary>
internal static class KeyEmitter
{
    public static void Emit(SourceWriter writer, EnumShape key, JsonNames names)
    {
        EnumReaderEmitter.Emit(writer, key, names.OfKey(key), "TryReadNameKey");
        writer.Line();
        writer.Block(
            $"private static string Write{names.OfKey(key)}({key.Id} value) => value switch",
            () => writer
                .Lines(key.Members.Select(member => $"{key.Id}.@{member.Name} => {Literals.Quote(member.JsonName)},"))
                .Line("_ => value.ToString(),"),
            "};");
    }

    /// <summary>The call that reads the name of a member as a key.</summary>
    public static string TryRead(TypeShape key, JsonNames names) => key switch
    {
        ScalarShape { Kind: ScalarKind.Guid } => "reader.TryReadGuidKey(out var key)",
        ScalarShape => $"reader.TryReadIntegerKey<{TypeNames.Of(key)}>(out var key)",
        ReferenceShape reference => $"TryRead{names.OfKey(reference)}(ref reader, out var key)",
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };

    /// <summary>The text of a key.</summary>
    public static string Write(TypeShape key, string value, JsonNames names) => key switch
    {
        ScalarShape { Kind: ScalarKind.String } => value,
        ScalarShape { Kind: ScalarKind.Guid } => $"{value}.ToString()",
        ScalarShape => $"{value}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
        ReferenceShape reference => $"Write{names.OfKey(reference)}({value})",
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };
}
