namespace EdgeInteract.Generators.Shapes;

/// <summary>The value of a member that a document leaves out.</summary>
/// <param name="Code">As a C# expression.</param>
/// <param name="Json">As JSON; <see langword="null"/> where it is null, or no constant that JSON has.</param>
/// <param name="IsArgument">Whether it is that of a parameter, so that a caller can leave it out too.</param>
/// <param name="IsAssigned">Whether the type itself does not give it to the member.</param>
internal sealed record MemberDefault(string Code, string? Json, bool IsArgument, bool IsAssigned);
