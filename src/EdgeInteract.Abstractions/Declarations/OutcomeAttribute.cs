namespace EdgeInteract;

/// <summary>Declares a record nested in an interaction type as one of its answers; the record's members are the answer's data.</summary>
/// <param name="name">The outcome on the wire, e.g. <c>approved</c>. Unique within the interaction type.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OutcomeAttribute(string name) : Attribute
{
    /// <summary>The outcome on the wire.</summary>
    public string Name { get; } = name;
}
