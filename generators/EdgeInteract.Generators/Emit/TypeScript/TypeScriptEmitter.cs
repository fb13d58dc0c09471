using EdgeInteract.Generators.Emit.TypeScript.Layout;
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
        Document[] declarations =
        [
            .. interaction.Definitions.Select(definition => Definition(definition, names)),
            Interface(interaction.Payload, names),
            .. interaction.Outcomes.Select(outcome => Interface(outcome.Data, names)),
            .. OtherOutcome(interaction, names),
            Response(interaction, names),
            .. GuardEmitter.Emit(interaction, names),
            Registration(interaction, names),
        ];
        return DocumentPrinter.Print(Document.Join(Document.Of(Document.HardLine, Document.HardLine), declarations)) + "\n";
    }

    private static Document Definition(DefinitionShape definition, TypeScriptNames names) => definition switch
    {
        EnumShape members => Document.Of(
            Comments.Describe(depth: 0, [members.Description, .. members.Members.Select(Describe)]),
            Statements.Alias(names.Of(members.Id), [.. members.Members.Select(static member => (Document)TypeScriptText.Quote(member.JsonName))])),
        UnionShape union => Document.Of(
            Comments.Describe(depth: 0, union.Description),
            Statements.Alias(names.Of(union.Id), [.. union.Cases.Select(derived => (Document)names.Of(derived.Definition))])),
        _ => Interface((ObjectShape)definition, names),
    };

    private static string? Describe(EnumMemberShape member) =>
        member.Description is { } text ? $"- `{member.JsonName}`: {text.Replace('\n', ' ')}" : null;

    private static Document Interface(ObjectShape definition, TypeScriptNames names)
    {
        var name = names.Of(definition.Id);
        return Document.Of(
            Comments.Describe(depth: 0, definition.Description),
            definition.Members.Count == 0
                ? Statements.Alias(name, TypeScriptTypes.Empty)
                : Document.Of($"export interface {name} ", Statements.Block(definition.Members.Select(member => Document.Of(
                    Comments.Describe(depth: 1, member.Description),
                    member.Binding == MemberBinding.Discriminator
                        ? Discriminator(member)
                        : TypeScriptTypes.Property(member.JsonName, !member.Required, member.Wire, names),
                    ";")))));
    }

    private static Document Discriminator(MemberShape member)
    {
        var value = member.Rules.OfType<AllowedValuesRule>().Single();
        return $"readonly {TypeScriptText.PropertyName(member.JsonName)}: {(value.Values[0].Text is { } text ? TypeScriptText.Quote(text) : value.Values[0].Json)}";
    }

    // TypeScript has no type for "any string but these". The member of an enum that does not exist is a string that the compiler tells apart from them, so that
    // comparing with a declared outcome narrows to that one.
    private static IEnumerable<Document> OtherOutcome(InteractionShape interaction, TypeScriptNames names) => interaction.CatchAll is null
        ? []
        :
        [
            Document.Of($"declare enum ${names.OtherOutcome} ", Statements.Block($"outcome = \"(an outcome that {names.Payload} does not declare)\",")),
            Document.Of(
                Comments.Of($"An outcome that {names.Payload} does not declare: at run time a plain string. `is{names.OtherOutcome}` makes it from one."),
                Statements.Alias(names.OtherOutcome, $"${names.OtherOutcome}")),
        ];

    private static Document Response(InteractionShape interaction, TypeScriptNames names) => Document.Of(
        Comments.Of($"An answer to {names.Payload}."),
        interaction.Outcomes.Count == 1
            ? Statements.Alias(names.Response, group => Answer(interaction.Outcomes[0], names, group))
            : Statements.Alias(names.Response, [.. interaction.Outcomes.Select(outcome => Answer(outcome, names, Document.Group))]));

    private static Document Answer(OutcomeShape outcome, TypeScriptNames names, Func<Document[], Document> group) => TypeScriptTypes.Object(
        group,
        $"readonly outcome: {(outcome.Wire is { } name ? TypeScriptText.Quote(name) : names.OtherOutcome)}",
        $"readonly data{(outcome.Data.IsOptional ? "?" : "")}: {names.Of(outcome.Data.Id)}{(outcome.Data.IsOptional ? " | null" : "")}");

    private static Document Registration(InteractionShape interaction, TypeScriptNames names) => Document.Of(
        "declare module \"edge-interact-core\" ",
        Statements.Block(Document.Of(
            "interface InteractionContracts ",
            Statements.Block(Document.Of(
                $"{TypeScriptText.PropertyName(interaction.Type)}: ",
                TypeScriptTypes.Object(Document.Group, $"payload: {names.Payload}", $"response: {names.Response}"),
                ";")))));
}
