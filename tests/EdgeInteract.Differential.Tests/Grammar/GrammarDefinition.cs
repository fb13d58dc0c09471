using System.Collections.Immutable;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>A type that a contract declares beside its record.</summary>
internal abstract record GrammarDefinition(string Name)
{
    /// <param name="Name">The type.</param>
    /// <param name="Members">The members, each with its name in the source and on the wire.</param>
    internal sealed record Enum(string Name, ImmutableArray<KeyValuePair<string, string>> Members) : GrammarDefinition(Name);

    internal sealed record Object(string Name, ObjectForm Form, ImmutableArray<GrammarMember> Members) : GrammarDefinition(Name)
    {
        /// <summary>How the type is named where it is used.</summary>
        public string Use => Form == ObjectForm.Generic ? $"{Name}<{Members[0].Value.CSharp}>" : Name;

        public bool IsStruct => Form is ObjectForm.Struct or ObjectForm.RecordStruct;

        public bool IsOptional => Members.All(static member => !member.IsRequired);
    }
}
