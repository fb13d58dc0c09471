using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>Writes contracts of the grammar as C#.</summary>
internal static class ContractSource
{
    public static string Write(GrammarContract contract) =>
        $$"""
        namespace {{contract.Namespace}}
        {
            [Interaction({{Quote(contract.Key)}})]
        {{Object(contract.Payload, "public sealed partial record", "    ", contract.Outcomes)}}
        {{string.Join("\n", contract.Definitions.Select(Definition))}}
        }
        """;

    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Definition(GrammarDefinition definition) => definition switch
    {
        GrammarDefinition.Enum members =>
            $"    public enum {members.Name} {{ {string.Join(", ", members.Members.Select(static member => (member.Key == member.Value ? "" : $"[JsonStringEnumMemberName({Quote(member.Value)})] ") + member.Key))} }}",
        GrammarDefinition.Object type => Object(type, $"public sealed {(type.IsRecord ? "record" : "class")}", "    ", []),
        _ => throw new ArgumentOutOfRangeException(nameof(definition)),
    };

    private static string Object(GrammarDefinition.Object type, string head, string indent, ImmutableArray<GrammarOutcome> outcomes, string aside = "")
    {
        var parameters = type.Members
            .Where(static member => member.Form == MemberForm.Parameter)
            .Select(static member => $"{Attributes(member, "property: ")}{member.Value.CSharp} {member.Name}{(member.Default is { } value ? " = " + value : "")}")
            .Prepend(aside)
            .Where(static parameter => parameter.Length > 0)
            .ToArray();
        var properties = type.Members.Where(static member => member.Form != MemberForm.Parameter).Select(member => $"{indent}    {Property(member)}");
        var inner = outcomes.Select(outcome => Outcome(outcome, indent + "    "));
        var list = parameters.Length == 0 ? "" : $"({string.Join(", ", parameters)})";
        return $"{indent}{head} {type.Name}{list}\n{indent}{{\n{string.Concat(properties.Concat(inner).Select(static line => line + "\n"))}{indent}}}";
    }

    private static string Outcome(GrammarOutcome outcome, string indent) => outcome.Wire is { } wire
        ? $"{indent}[Outcome({Quote(wire)})]\n{Object(outcome.Data, "public sealed partial record", indent, [])}"
        : $"{indent}[CatchAllOutcome]\n{Object(outcome.Data, "public sealed partial record", indent, [], "string Name")}";

    private static string Property(GrammarMember member)
    {
        var modifier = member.Form == MemberForm.Required ? "required " : "";
        var accessors = member.Form == MemberForm.Set ? "get; set;" : "get; init;";
        var initializer = member.Default is { } value ? $" = {value};" : "";
        return $"{Attributes(member, "")}public {modifier}{member.Value.CSharp} {member.Name} {{ {accessors} }}{initializer}";
    }

    private static string Attributes(GrammarMember member, string target)
    {
        var rules = string.Concat(member.Rules.Select(static rule => $"[{rule.CSharp}] "));
        return member.JsonName is { } name ? $"{rules}[{target}JsonPropertyName({Quote(name)})] " : rules;
    }
}
