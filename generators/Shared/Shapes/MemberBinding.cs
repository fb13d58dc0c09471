namespace EdgeInteract.Generators.Shapes;

/// <summary>How a read value gets into its object.</summary>
internal enum MemberBinding
{
    /// <summary>By the constructor.</summary>
    Parameter,

    /// <summary>By the constructor, and by the object initializer too, since the property is <c>required</c>.</summary>
    RequiredParameter,

    /// <summary>By the object initializer; the property is <c>required</c>.</summary>
    Required,

    /// <summary>By a setter that code outside cannot call, <c>init</c> or private, and only if the document has the member.</summary>
    Accessor,

    /// <summary>Not at all: it says which type of a union the object is, and is always the same.</summary>
    Discriminator,

    /// <summary>By the setter, and only if the document has the member.</summary>
    Setter,
}
