namespace EdgeInteract.Generators.Shapes;

/// <summary>How a read value gets into its object.</summary>
internal enum MemberBinding
{
    /// <summary>By the constructor.</summary>
    Parameter,

    /// <summary>By the object initializer; the property is <c>required</c>.</summary>
    Required,

    /// <summary>By a <c>with</c> copy, and only if the document has the member.</summary>
    With,

    /// <summary>By the setter, and only if the document has the member.</summary>
    Setter,
}
