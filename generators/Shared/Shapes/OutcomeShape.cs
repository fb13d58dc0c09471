namespace EdgeInteract.Generators.Shapes;

/// <summary>An answer.</summary>
/// <param name="Wire">The outcome on the wire.</param>
/// <param name="Parameter">The parameter of <c>Match</c> and <c>Switch</c>.</param>
/// <param name="Head">The head of a partial declaration of its record.</param>
/// <param name="Data">Its record.</param>
internal sealed record OutcomeShape(string Wire, string Parameter, string Head, ObjectShape Data);
