using EdgeInteract.Generators.Emit.CSharp;
using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Json;

/// <summary>Emits the methods that parse, validate and bind in one pass.</summary>
internal static class ReaderEmitter
{
    public const string Reader = "ref global::EdgeInteract.Contracts.ContractReader reader";
    public const string MaybeNull = "[global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] ";

    public static void Emit(SourceWriter writer, InteractionShape interaction, JsonNames names)
    {
        foreach (var pattern in names.Patterns)
        {
            writer
                .Line()
                .Line($"private static readonly global::EdgeInteract.Contracts.ContractPattern {names.Of(pattern)} = new({Literals.Quote(pattern.Pattern)}, {Literals.Quote(DotNetPattern.Of(pattern.Pattern))});");
        }

        foreach (var allowed in names.AllowedTexts)
        {
            writer.Line().Line($"private static readonly global::EdgeInteract.Contracts.ContractNames {names.Of(allowed)} = new({string.Join(", ", allowed.Values.Select(static value => value.Json))});");
        }

        foreach (var definition in names.Objects)
        {
            EmitObject(writer, definition, definition.Id == interaction.CatchAll?.Data.Id, names);
        }

        names.Accessors.Emit(writer);
        foreach (var union in names.Unions)
        {
            UnionEmitter.EmitReader(writer, union, names);
        }

        foreach (var definition in names.Enums)
        {
            EnumReaderEmitter.Emit(writer, definition, names.Of(definition), "TryReadName");
        }

        foreach (var key in names.Keys)
        {
            KeyEmitter.Emit(writer, key, names);
        }

        foreach (var list in names.Lists)
        {
            ListReaderEmitter.Emit(writer, list, names);
        }

        foreach (var map in names.Maps)
        {
            MapReaderEmitter.Emit(writer, map, names);
        }
    }

    /// <summary>The call that reads a value into an <c>out</c> variable.</summary>
    public static string TryRead(TypeShape type, string variable, JsonNames names) => type switch
    {
        ScalarShape { Kind: var kind } when kind.IsInteger() => $"reader.TryReadInteger<{TypeNames.Of(type)}>(out var {variable})",
        ScalarShape { Kind: ScalarKind.Half or ScalarKind.Single or ScalarKind.Double } => $"reader.TryReadFloat<{TypeNames.Of(type)}>(out var {variable})",
        ScalarShape scalar => $"reader.TryRead{scalar.Kind}(out var {variable})",
        ReferenceShape reference => $"TryRead{names.Of(reference)}(ref reader, out var {variable})",
        ListShape list => $"TryRead{names.Of(list)}(ref reader, out var {variable})",
        MapShape map => $"TryRead{names.Of(map)}(ref reader, out var {variable})",
        JsonShape { Kind: JsonKind.Element } => $"reader.TryReadJson(out var {variable})",
        JsonShape { Kind: JsonKind.Any } => $"reader.TryReadAny(out var {variable})",
        JsonShape json => $"reader.TryReadJson{json.Kind}(out var {variable})",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static void EmitObject(SourceWriter writer, ObjectShape definition, bool isCatchAll, JsonNames names)
    {
        var members = Members(definition, names);
        writer.Line().Line($"private static readonly global::EdgeInteract.Contracts.ContractMembers {members} = new({MemberNames(definition)});").Line();
        writer.Block($"private static bool TryRead{names.Of(definition)}({Reader}, {(isCatchAll ? "string outcome, " : "")}{(definition.IsValueType ? "" : MaybeNull)}out {definition.Type} value)", () =>
        {
            writer.Line("value = default;").Block($"if (!reader.BeginObject({members}, out var seen))", () => writer.Line("return false;")).Line();
            for (var i = 0; i < definition.Members.Count; i++)
            {
                if (definition.Members[i].Binding != MemberBinding.Discriminator)
                {
                    writer.Line($"{Local(definition.Members[i], i)};");
                }
            }

            EmitMembers(writer, definition, names);
            writer.Line().Block("if (!reader.EndObject(in seen))", () => writer.Line("return false;")).Line();
            writer.Block("if (reader.IsCheckOnly)", () => writer.Line("value = default!;").Line("return true;")).Line();
            writer
                .Block("try", () =>
                {
                    ConstructionEmitter.Emit(writer, definition, isCatchAll, names);
                    writer.Line("return true;");
                })
                .Block("catch (global::System.Exception refusal)", () => writer.Line("reader.AddRefusal(refusal);").Line("value = default;").Line("return false;"));
        });
    }

    private static string Members(DefinitionShape definition, JsonNames names) => $"s_membersOf{names.Of(definition)}";

    private static string MemberNames(ObjectShape definition)
    {
        var required = definition.Members.Where(static member => member.Required).Select(static member => Literals.Quote(member.JsonName)).ToArray();
        var all = string.Join(", ", definition.Members.Select(static member => Literals.Quote(member.JsonName)));
        return $"[{all}]{(required.Length == 0 ? "" : $", required: [{string.Join(", ", required)}]")}";
    }

    private static void EmitMembers(SourceWriter writer, ObjectShape definition, JsonNames names)
    {
        if (definition.Members.Count == 0)
        {
            writer.Block("while (reader.NextMember(ref seen, out _))", static () => { });
            return;
        }

        writer.Block("while (reader.NextMember(ref seen, out var member))", () => writer.Block("switch (member)", () =>
        {
            for (var i = 0; i < definition.Members.Count; i++)
            {
                MemberReaderEmitter.Emit(writer, definition.Members[i], i, names);
            }
        }));
    }

    private static string Local(MemberShape member, int index)
    {
        var initial = member.Default?.Code ?? (member.Value.Nullable ? "null" : TypeNames.IsValueType(member.Value.Type) ? "default" : "null!");
        return $"{TypeNames.Of(member.Value)} value{index} = {initial}";
    }
}
