using System.Globalization;
using EdgeInteract.Generators.Emit.TypeScript.Layout;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.TypeScript;

/// <summary>
/// Emits guards that check shape and rules at run time, as the reader does on the server. They call a few helpers (<c>$isObject</c>, …) that the
/// contract tool writes once into each file.
/// </summary>
internal static class GuardEmitter
{
    private static readonly Expression s_value = Expression.Of("value");

    public static IEnumerable<Document> Emit(InteractionShape interaction, TypeScriptNames names)
    {
        foreach (var definition in interaction.Definitions.Append(interaction.Payload).Concat(interaction.Outcomes.Select(static outcome => outcome.Data)))
        {
            var name = names.Of(definition.Id);
            yield return Document.Of(
                Comments.Of($"Whether a value is {Article(name)} {name}: its shape and its rules."),
                Statements.Guard($"is{name}", "value", "unknown", name, Statements.Return(Definition(definition, names))));
        }

        if (interaction.CatchAll is not null)
        {
            yield return Document.Of(
                Comments.Of($"Whether an outcome is none of those that {names.Payload} declares: 1 to {Number(OutcomeShape.MaxNameLength)} characters."),
                Statements.Guard($"is{names.OtherOutcome}", "outcome", "string", names.OtherOutcome, Statements.Return(OtherOutcome(interaction))));
        }

        yield return Document.Of(
            Comments.Of($"Whether a value is an answer to {names.Payload}: its shape and its rules."),
            Statements.Guard($"is{names.Response}", "value", "unknown", names.Response, Response(interaction, names)));
    }

    private static Expression Definition(DefinitionShape definition, TypeScriptNames names) => definition switch
    {
        EnumShape members => Expression.Any(members.Members.Select(static member => Expression.Is(s_value, Expression.Text(member.JsonName)))),
        UnionShape union => Expression.Any(union.Cases.Select(derived => Expression.Call($"is{names.Of(derived.Definition)}", s_value))),
        _ => Expression.All(
        [
            Expression.Call("$isObject", s_value, Expression.Texts(((ObjectShape)definition).Members.Select(static member => member.JsonName))),
            .. ((ObjectShape)definition).Members.Where(static member => member is not { Value.IsAnything: true, Required: false }).Select(member => Member(member, names)),
        ]),
    };

    private static Expression Member(MemberShape member, TypeScriptNames names)
    {
        var value = Expression.Member(s_value, member.JsonName);
        var checks = ValueChecks.Of(value, member.Wire.Type, member.Rules, names);
        var has = TypeScriptNames.IsInherited(member.JsonName) ? Expression.Call("$has", s_value, Expression.Text(member.JsonName)) : null;
        if (member.Required && has is not null)
        {
            checks = Expression.All(has, checks);
        }

        Expression[] absent =
        [
            .. member.Required ? [] : new[] { has is null ? Expression.Is(value, "undefined") : Expression.Not(has) },
            .. member.Wire.Nullable ? [Expression.Is(value, "null")] : Array.Empty<Expression>(),
        ];
        return Expression.Any([.. absent, checks]);
    }

    private static Expression OtherOutcome(InteractionShape interaction)
    {
        var outcome = Expression.Of("outcome");
        return Expression.All(
        [
            Expression.Compare(Expression.Call("$length", outcome), ">=", Expression.Of("1")),
            Expression.Compare(Expression.Call("$length", outcome), "<=", Expression.Of(Number(OutcomeShape.MaxNameLength))),
            .. interaction.OutcomeNames.Select(name => Expression.Compare(outcome, "!==", Expression.Text(name))),
        ]);
    }

    private static IEnumerable<Document> Response(InteractionShape interaction, TypeScriptNames names)
    {
        var outcome = Expression.Member(s_value, "outcome");
        yield return Document.Of("if (!$isObject(value, [\"outcome\", \"data\"])) ", Statements.Block("return false;"));
        yield return Document.Of(
            "switch (value.outcome) ",
            Statements.Block(
            [
                .. interaction.Outcomes.Where(static outcome => outcome.Wire is not null).Select(outcome =>
                    Case($"case {TypeScriptText.Quote(outcome.Wire!)}:", Data(outcome, names))),
                Case("default:", interaction.CatchAll is { } catchAll
                    ? Expression.All(
                        Expression.Is(Expression.TypeOf(outcome), Expression.Text("string")),
                        Expression.Call($"is{names.OtherOutcome}", outcome),
                        Data(catchAll, names))
                    : Expression.Of("false")),
            ]));
    }

    private static Document Case(string head, Expression value) => Document.Of(head, Document.Indent(Document.HardLine, Statements.Return(value)));

    private static Expression Data(OutcomeShape outcome, TypeScriptNames names)
    {
        var data = Expression.Member(s_value, "data");
        var check = Expression.Call($"is{names.Of(outcome.Data.Id)}", data);
        return outcome.Data.IsOptional ? Expression.Any(Expression.Is(data, "undefined"), Expression.Is(data, "null"), check) : check;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Article(string name) => name[0] is 'A' or 'E' or 'I' or 'O' or 'U' ? "an" : "a";
}
