using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.TypeScript;

/// <summary>Emits the TypeScript of one contract: types, guards and the entry in <c>InteractionContracts</c>.</summary>
internal static class TypeScriptEmitter
{
    public static string FileName(InteractionShape interaction) =>
        (Casing.ToKebabCase(interaction.Namespace) is { Length: > 0 } name ? name : "interactions") + ".ts";

    public static string Emit(InteractionShape interaction)
    {
        var names = new TypeScriptNames(interaction);
        var writer = new SourceWriter("  ");
        foreach (var definition in interaction.Definitions)
        {
            EmitDefinition(writer, definition, names);
        }

        EmitInterface(writer, interaction.Payload, names);
        foreach (var outcome in interaction.Outcomes)
        {
            EmitInterface(writer, outcome.Data, names);
        }

        EmitOtherOutcome(writer, interaction, names);
        EmitResponse(writer, interaction, names);
        GuardEmitter.Emit(writer, interaction, names);
        writer.Line("declare module \"edge-interact-core\" {");
        writer.Indent();
        writer.Line("interface InteractionContracts {");
        writer.Indent();
        writer.Line($"{Literals.Quote(interaction.Type)}: {{ payload: {names.Payload}; response: {names.Response} }};");
        writer.Outdent();
        writer.Line("}");
        writer.Outdent();
        writer.Line("}");
        return writer.ToString();
    }

    private static void EmitDefinition(SourceWriter writer, DefinitionShape definition, TypeScriptNames names)
    {
        if (definition is EnumShape members)
        {
            Document(writer, members.Description);
            var values = string.Join(" | ", members.Members.Select(static member => Literals.Quote(member.JsonName)));
            writer.Line($"export type {names.Of(members.Id)} = {values};").Line();
        }
        else
        {
            EmitInterface(writer, (ObjectShape)definition, names);
        }
    }

    private static void EmitInterface(SourceWriter writer, ObjectShape definition, TypeScriptNames names)
    {
        Document(writer, definition.Description);
        if (definition.Members.Count == 0)
        {
            writer.Line($"export type {names.Of(definition.Id)} = Record<string, never>;").Line();
            return;
        }

        writer.Line($"export interface {names.Of(definition.Id)} {{");
        writer.Indent();
        foreach (var member in definition.Members)
        {
            Document(writer, member.Description);
            writer.Line($"readonly {PropertyName(member.JsonName)}{(member.Required ? "" : "?")}: {TypeScriptTypes.Of(member.Value, names)};");
        }

        writer.Outdent();
        writer.Line("}").Line();
    }

    // TypeScript has no type for "any string but these". The member of an enum that does not exist is a string that the compiler tells apart from them, so that
    // comparing with a declared outcome narrows to that one.
    private static void EmitOtherOutcome(SourceWriter writer, InteractionShape interaction, TypeScriptNames names)
    {
        if (interaction.CatchAll is null)
        {
            return;
        }

        writer
            .Line($"declare enum ${names.OtherOutcome} {{")
            .Line($"  outcome = \"(an outcome that {names.Payload} does not declare)\",")
            .Line("}").Line()
            .Line($"/** An outcome that {names.Payload} does not declare: at run time a plain string. {{@link is{names.OtherOutcome}}} makes it from one. */")
            .Line($"export type {names.OtherOutcome} = ${names.OtherOutcome};").Line();
    }

    private static void EmitResponse(SourceWriter writer, InteractionShape interaction, TypeScriptNames names)
    {
        writer.Line($"/** An answer to {names.Payload}. */").Line($"export type {names.Response} =");
        for (var i = 0; i < interaction.Outcomes.Count; i++)
        {
            var outcome = interaction.Outcomes[i];
            var data = names.Of(outcome.Data.Id);
            var member = outcome.Data.IsOptional ? $"readonly data?: {data} | null" : $"readonly data: {data}";
            var end = i == interaction.Outcomes.Count - 1 ? ";" : "";
            writer.Line($"  | {{ readonly outcome: {(outcome.Wire is { } name ? Literals.Quote(name) : names.OtherOutcome)}; {member} }}{end}");
        }

        writer.Line();
    }

    private static string PropertyName(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(static character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$')
            ? name
            : Literals.Quote(name);

    private static void Document(SourceWriter writer, string? text)
    {
        if (text is not null)
        {
            writer.Line($"/** {text.Replace("*/", "*\\/").Replace('\n', ' ').Replace('\r', ' ')} */");
        }
    }
}
