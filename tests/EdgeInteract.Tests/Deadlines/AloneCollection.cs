namespace EdgeInteract.Tests.Deadlines;

/// <summary>Tests that need the machine, or a quiet thread pool, for themselves.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
