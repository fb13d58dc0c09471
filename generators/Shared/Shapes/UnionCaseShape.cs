namespace EdgeInteract.Generators.Shapes;

/// <summary>One of the types of a union.</summary>
/// <param name="Definition">The id of its object, which has the discriminator as a member.</param>
/// <param name="Type">The C# type.</param>
/// <param name="Value">The discriminator, unquoted; <see langword="null"/> for the base itself, which has none.</param>
/// <param name="IsText">Whether the discriminator is a string and not an integer.</param>
internal sealed record UnionCaseShape(string Definition, string Type, string? Value, bool IsText);
