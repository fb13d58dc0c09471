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
        GrammarDefinition.Object { Form: ObjectForm.Derived } type => Derived(type),
        GrammarDefinition.Union union => $"    [{string.Join(", ", UnionAttributes(union))}]\n{Object(union.Alone, Head(union.Form), "    ", [])}",
        GrammarDefinition.Object type => Object(type, Head(type.Form), "    ", []),
        _ => throw new ArgumentOutOfRangeException(nameof(definition)),
    };

    private static string Head(ObjectForm form) => form switch
    {
        ObjectForm.Record or ObjectForm.Generic => "public sealed record",
        ObjectForm.Class => "public sealed class",
        ObjectForm.Struct => "public struct",
        ObjectForm.RecordStruct => "public record struct",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private static string Head(UnionForm form) => form switch
    {
        UnionForm.Interface => "public interface",
        UnionForm.AbstractClass => "public abstract class",
        UnionForm.AbstractRecord => "public abstract record",
        UnionForm.Class => "public class",
        UnionForm.Record => "public record",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private static IEnumerable<string> UnionAttributes(GrammarDefinition.Union union) =>
    [
        .. union.Discriminator is { } name ? [$"JsonPolymorphic(TypeDiscriminatorPropertyName = {Quote(name)})"] : Array.Empty<string>(),
        .. union.Cases.Select(static item => $"JsonDerivedType(typeof({item.Type.Name}), {item.CSharp})"),
    ];

    private static string Derived(GrammarDefinition.Object type)
    {
        var half = type.Members.Length / 2;
        var start = new GrammarDefinition.Object(type.Name + "Base", ObjectForm.Class, type.Members[..half]);
        return $"{Object(start, "public class", "    ", [])}\n{Object(type with { Members = type.Members[half..] }, "public sealed class", "    ", [], ": " + start.Name)}";
    }

    private static string Object(GrammarDefinition.Object type, string head, string indent, ImmutableArray<GrammarOutcome> outcomes, string ending = "", string aside = "")
    {
        var isGeneric = type.Form == ObjectForm.Generic;
        string TypeOf(GrammarMember member) => isGeneric && member == type.Members[0] ? "T" : member.Value.CSharp;
        bool IsInherited(GrammarMember member) => type.Base?.Members.Contains(member) == true;
        var parameters = type.Members
            .Where(static member => member.IsParameter)
            .Select(member => $"{(member.Form == MemberForm.Parameter && !IsInherited(member) ? Attributes(member, "property: ") : "")}{TypeOf(member)} {member.Name}{(member.Default is { } value ? " = " + value : "")}")
            .Prepend(aside)
            .Where(static parameter => parameter.Length > 0)
            .ToArray();
        var properties = type.Members.Where(member => member.Form != MemberForm.Parameter && !IsInherited(member)).Select(member => $"{indent}    {Property(member, TypeOf(member))}");
        var inner = outcomes.Select(outcome => Outcome(outcome, indent + "    "));
        var list = parameters.Length == 0 ? "" : $"({string.Join(", ", parameters)})";

        if (type.Base is { } union)
        {
            var arguments = union.Members.Where(static member => member.IsParameter).Select(static member => member.Name).ToArray();
            ending = $": {union.Name}{(arguments.Length == 0 ? "" : $"({string.Join(", ", arguments)})")}";
        }

        // A struct whose properties have initializers needs a constructor that runs them, and System.Text.Json one that it finds.
        var constructor = type.Form == ObjectForm.Struct ? $"{indent}    public {type.Name}() {{ }}\n" : "";
        return $"{indent}{head} {type.Name}{(isGeneric ? "<T>" : "")}{list} {ending}\n{indent}{{\n{constructor}{string.Concat(properties.Concat(inner).Select(static line => line + "\n"))}{indent}}}";
    }

    private static string Outcome(GrammarOutcome outcome, string indent) => outcome.Wire is { } wire
        ? $"{indent}[Outcome({Quote(wire)})]\n{Object(outcome.Data, "public sealed partial record", indent, [])}"
        : $"{indent}[CatchAllOutcome]\n{Object(outcome.Data, "public sealed partial record", indent, [], aside: "string Name")}";

    private static string Property(GrammarMember member, string type)
    {
        var modifier = member.Form is MemberForm.Required or MemberForm.RequiredParameter ? "required " : "";
        var accessors = member.Form switch { MemberForm.Set => "get; set;", MemberForm.PrivateSet => "get; private set;", _ => "get; init;" };
        var initializer = member.Form == MemberForm.RequiredParameter ? $" = {member.Name};" : member.Default is { } value ? $" = {value};" : "";
        return $"{Attributes(member, "")}public {modifier}{type} {member.Name} {{ {accessors} }}{initializer}";
    }

    private static string Attributes(GrammarMember member, string target)
    {
        var rules = string.Concat(member.Rules.Select(static rule => $"[{rule.CSharp}] "));
        var serialization = new[] { member.JsonName is { } name ? $"JsonPropertyName({Quote(name)})" : null, member.Attribute, member.Form == MemberForm.PrivateSet ? "JsonInclude" : null };
        return rules + string.Concat(serialization.Where(static attribute => attribute is not null).Select(attribute => $"[{target}{attribute}] "));
    }
}
