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

        /// <summary>The type that it derives from, if that is one of a union.</summary>
        public Union? Base { get; init; }

        public bool IsOptional => Members.All(static member => !member.IsRequired);
    }

    /// <summary>A type of which a value is one of some types.</summary>
    /// <param name="Name">The type.</param>
    /// <param name="Form">How it is declared.</param>
    /// <param name="Discriminator">The member that says which one it is, where an attribute gives its name.</param>
    /// <param name="Members">What every one of them has.</param>
    /// <param name="Cases">The types, without the type itself where it needs no discriminator.</param>
    internal sealed record Union(string Name, UnionForm Form, string? Discriminator, ImmutableArray<GrammarMember> Members, ImmutableArray<GrammarCase> Cases) : GrammarDefinition(Name)
    {
        public bool IsAbstract => Form is not (UnionForm.Class or UnionForm.Record);

        public bool IsRecord => Form is UnionForm.AbstractRecord or UnionForm.Record;

        public string Wire => Discriminator ?? "$type";

        /// <summary>The type as one that has members.</summary>
        public Object Alone => new(Name, IsRecord ? ObjectForm.Record : ObjectForm.Class, Members) { Base = Base };

        /// <summary>The other union that it is one of the types of, if it is.</summary>
        public Union? Base { get; init; }

        /// <summary>What a document may have, each with its discriminator.</summary>
        public ImmutableArray<Object> Shapes =>
            [.. Cases.Select(item => item.With(Wire)), .. IsAbstract || Cases.Any(item => item.Type.Name == Name) ? Array.Empty<Object>() : [Alone]];

        /// <summary>What an object of a document says that it is.</summary>
        public Object? ShapeOf(Documents.Tree.Members tree) => tree.Find(Wire) is { } value
            ? Cases.FirstOrDefault(item => item.IsSaidBy(value))?.With(Wire)
            : Shapes.FirstOrDefault(shape => shape.Members.All(member => member.Wire != Wire));
    }
}
