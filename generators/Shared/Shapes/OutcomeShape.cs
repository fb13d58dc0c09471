namespace EdgeInteract.Generators.Shapes;

/// <summary>An answer.</summary>
/// <param name="Wire">The outcome on the wire; <see langword="null"/> for the record that takes every outcome that no other one names.</param>
/// <param name="Parameter">The parameter of <c>Match</c> and <c>Switch</c>.</param>
/// <param name="Head">The head of a partial declaration of its record.</param>
/// <param name="Data">Its record. Of a catch-all, without the name.</param>
internal sealed record OutcomeShape(string? Wire, string Parameter, string Head, ObjectShape Data)
{
    /// <summary>The longest outcome that a catch-all takes, in characters.</summary>
    public const int MaxNameLength = 50;

    /// <summary>The parameter and property of a catch-all that has the outcome.</summary>
    public const string NameMember = "Name";
}
