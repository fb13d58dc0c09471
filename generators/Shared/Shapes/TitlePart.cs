namespace EdgeInteract.Generators.Shapes;

/// <summary>A piece of a title: a text, or a member of the payload.</summary>
internal sealed record TitlePart(string? Text, string? Member);
