namespace EdgeInteract.Generators.Shapes;

/// <summary>A constant.</summary>
/// <param name="Text">The text itself, if it is one.</param>
/// <param name="Json">As JSON.</param>
/// <param name="Code">As a C# expression; of a number that is rounded, the <see cref="double"/> before.</param>
internal sealed record AllowedValue(string? Text, string Json, string Code);
