using System.Collections.Immutable;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>A member of a record or class.</summary>
/// <param name="Name">The property.</param>
/// <param name="JsonName">The name on the wire, where an attribute gives it.</param>
/// <param name="Value">Its type.</param>
/// <param name="Rules">Its annotations.</param>
/// <param name="Form">How it is declared.</param>
/// <param name="Default">The default of a parameter, or the initializer of a property, in C#.</param>
/// <param name="Attribute">An attribute of System.Text.Json, if it has one: that it is required, when it is written, or where.</param>
internal sealed record GrammarMember(
    string Name, string? JsonName, GrammarValue Value, ImmutableArray<GrammarRule> Rules, MemberForm Form, string? Default, string? Attribute = null)
{
    public string Wire => JsonName ?? char.ToLowerInvariant(Name[0]) + Name[1..];

    public bool IsParameter => Form is MemberForm.Parameter or MemberForm.RequiredParameter;

    /// <summary>Whether a document must have it.</summary>
    public bool IsRequired =>
        Form is MemberForm.Required or MemberForm.RequiredParameter || Attribute == "JsonRequired" || Rules.Any(static rule => rule is GrammarRule.Required) || (Form == MemberForm.Parameter && !Value.IsNullable && Default is null);
}
