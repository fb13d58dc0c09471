using EdgeInteract.Generators.Emit.CSharp;
using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Json;

/// <summary>Emits the methods that write JSON. A member that is null is left out.</summary>
internal static class WriterEmitter
{
    private const string Writer = "global::System.Text.Json.Utf8JsonWriter writer";

    public static void Emit(SourceWriter writer, InteractionShape interaction, JsonNames names)
    {
        foreach (var definition in names.Objects)
        {
            EmitObject(writer, definition, names);
        }

        foreach (var union in names.Unions)
        {
            UnionEmitter.EmitWriter(writer, union, names);
        }

        foreach (var definition in names.Enums)
        {
            EmitEnum(writer, definition, names);
        }

        foreach (var list in names.Lists)
        {
            EmitList(writer, list, names);
        }

        foreach (var map in names.Maps)
        {
            EmitMap(writer, map, names);
        }
    }

    private static void EmitObject(SourceWriter writer, ObjectShape definition, JsonNames names)
    {
        writer.Line();
        writer.Block($"private static void Write{names.Of(definition)}({Writer}, {definition.Type} value)", () =>
        {
            if (!definition.IsValueType)
            {
                EmitNullGuard(writer, "value is null");
            }

            writer.Line("writer.WriteStartObject();");
            for (var i = 0; i < definition.Members.Count; i++)
            {
                EmitMember(writer, definition.Members[i], i, names);
            }

            writer.Line("writer.WriteEndObject();");
        });
    }

    private static void EmitMember(SourceWriter writer, MemberShape member, int index, JsonNames names)
    {
        var name = $"writer.WritePropertyName({Literals.Quote(member.JsonName)}u8);";
        if (member.Binding == MemberBinding.Discriminator)
        {
            var value = member.Rules.OfType<AllowedValuesRule>().Single();
            writer.Line(name).Line(value.IsText ? $"writer.WriteStringValue({value.Values[0].Json}u8);" : $"writer.WriteNumberValue({value.Values[0].Json});");
            return;
        }

        if (member.Value is { Nullable: false, Type: not JsonShape { Kind: JsonKind.Element } })
        {
            var access = $"value.{member.Name}";
            _ = member.Writing == WriteCondition.NotDefault
                ? writer.Block(
                    $"if (!global::System.Collections.Generic.EqualityComparer<{TypeNames.Of(member.Value)}>.Default.Equals({access}, default))",
                    () => writer.Line(name).Line(Write(member.Value.Type, access, names)))
                : writer.Line(name).Line(Write(member.Value.Type, access, names));
            return;
        }

        var condition = member.Value.Type is JsonShape { Kind: JsonKind.Element }
            ? $"value.{member.Name}{(member.Value.Nullable ? ".GetValueOrDefault()" : "")} is {{ ValueKind: not global::System.Text.Json.JsonValueKind.Undefined }} member{index}"
            : $"value.{member.Name} is {{ }} member{index}";
        if (member.Writing == WriteCondition.Always)
        {
            writer.Line(name)
                .Block($"if ({condition})", () => writer.Line(Write(member.Value.Type, $"member{index}", names)))
                .Block("else", () => writer.Line("writer.WriteNullValue();"));
            return;
        }

        writer.Block($"if ({condition})", () => writer.Line(name).Line(Write(member.Value.Type, $"member{index}", names)));
    }

    private static void EmitEnum(SourceWriter writer, EnumShape definition, JsonNames names)
    {
        writer.Line();
        writer.Block(
            $"private static void Write{names.Of(definition)}({Writer}, {definition.Id} value) => writer.WriteStringValue(value switch",
            () => writer
                .Lines(definition.Members.Select(member => $"{definition.Id}.@{member.Name} => {Literals.Quote(member.JsonName)},"))
                .Line("_ => value.ToString(),"),
            "});");
    }

    private static void EmitList(SourceWriter writer, ListShape list, JsonNames names)
    {
        writer.Line();
        writer.Block($"private static void Write{names.Of(list)}({Writer}, {TypeNames.Of(list)} value)", () =>
        {
            EmitNullGuard(writer, list.Kind == ListKind.ImmutableArray ? "value.IsDefault" : "value is null");
            writer.Line("writer.WriteStartArray();");
            writer.Block("foreach (var item in value)", () =>
            {
                if (list.Element.Nullable)
                {
                    writer.Block("if (item is not { } element)", () => writer.Line("writer.WriteNullValue();").Line("continue;")).Line();
                }

                writer.Line(Write(list.Element.Type, list.Element.Nullable ? "element" : "item", names));
            });
            writer.Line("writer.WriteEndArray();");
        });
    }

    private static void EmitMap(SourceWriter writer, MapShape map, JsonNames names)
    {
        writer.Line();
        writer.Block($"private static void Write{names.Of(map)}({Writer}, {TypeNames.Of(map)} value)", () =>
        {
            EmitNullGuard(writer, "value is null");
            writer.Line("writer.WriteStartObject();");
            writer.Block("foreach (var item in value)", () =>
            {
                writer.Line($"writer.WritePropertyName({KeyEmitter.Write(map.Key, "item.Key", names)});");
                if (map.Value.Nullable)
                {
                    writer.Block("if (item.Value is not { } element)", () => writer.Line("writer.WriteNullValue();").Line("continue;")).Line();
                }

                writer.Line(Write(map.Value.Type, map.Value.Nullable ? "element" : "item.Value", names));
            });
            writer.Line("writer.WriteEndObject();");
        });
    }

    // The annotations are not always kept at run time; a null is written as one, and refused by whoever validates.
    private static void EmitNullGuard(SourceWriter writer, string condition) =>
        writer.Block($"if ({condition})", () => writer.Line("writer.WriteNullValue();").Line("return;")).Line();

    private static string Write(TypeShape type, string value, JsonNames names) => type switch
    {
        ScalarShape { Kind: ScalarKind.Boolean } => $"writer.WriteBooleanValue({value});",
        ScalarShape { Kind: ScalarKind.Int128 or ScalarKind.UInt128 or ScalarKind.Half } => $"global::EdgeInteract.Contracts.ContractWriter.WriteNumber(writer, {value});",
        ScalarShape { Kind: var kind } when kind.IsNumber() => $"writer.WriteNumberValue({value});",
        ScalarShape { Kind: ScalarKind.DateOnly } =>
            $"writer.WriteStringValue({value}.ToString(\"yyyy-MM-dd\", global::System.Globalization.CultureInfo.InvariantCulture));",
        ScalarShape { Kind: ScalarKind.TimeOnly } => $"global::EdgeInteract.Contracts.ContractWriter.WriteTime(writer, {value}.ToTimeSpan());",
        ScalarShape { Kind: ScalarKind.TimeSpan } => $"global::EdgeInteract.Contracts.ContractWriter.WriteTime(writer, {value});",
        ScalarShape { Kind: ScalarKind.Char } => $"writer.WriteStringValue({value}.ToString());",
        ScalarShape { Kind: ScalarKind.Uri } => $"writer.WriteStringValue({value}?.OriginalString);",
        ScalarShape { Kind: ScalarKind.Version } => $"writer.WriteStringValue({value}?.ToString());",
        ScalarShape { Kind: ScalarKind.Bytes } => $"global::EdgeInteract.Contracts.ContractWriter.WriteBytes(writer, {value});",
        ScalarShape => $"writer.WriteStringValue({value});",
        ReferenceShape reference => $"Write{names.Of(reference)}(writer, {value});",
        ListShape list => $"Write{names.Of(list)}(writer, {value});",
        MapShape map => $"Write{names.Of(map)}(writer, {value});",
        JsonShape { Kind: JsonKind.Element } => $"{value}.WriteTo(writer);",
        JsonShape => $"global::EdgeInteract.Contracts.ContractWriter.WriteAny(writer, {value});",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
