namespace EdgeInteract.Generators;

/// <summary>The names of the tracked pipeline steps, for the generator and for the tests of its caching.</summary>
internal static class TrackingNames
{
    public const string Surroundings = nameof(Surroundings);

    public const string Names = nameof(Names);

    public const string Declarations = nameof(Declarations);

    public const string Plan = nameof(Plan);

    public const string Interactions = nameof(Interactions);

    public const string SharedFiles = nameof(SharedFiles);

    public const string Files = nameof(Files);

    public const string Clients = nameof(Clients);

    public const string Registration = nameof(Registration);

    public static IReadOnlyList<string> All { get; } = [Surroundings, Names, Declarations, Plan, Interactions, SharedFiles, Files, Clients, Registration];
}
