namespace EdgeInteract.Generators.Shapes;

/// <summary>A constant.</summary>
/// <param name="Text">The text itself, if it is one.</param>
/// <param name="Json">As JSON.</param>
/// <param name="Code">As a C# expression; of a number that is rounded, the <see cref="double"/> before.</param>
/// <param name="Around">The first and the last number that is rounded to it, where fewer digits are kept than a document has for everybody who reads it.</param>
internal sealed record AllowedValue(string? Text, string Json, string Code, (string First, string Last)? Around = null);
