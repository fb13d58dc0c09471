namespace EdgeInteract.Analyzers.Tests.Cases;

/// <summary>A declaration that is wrong in one way, and one that is nearly so and right.</summary>
/// <param name="Name">In what way, for the report of the tests.</param>
/// <param name="Wrong">With markup. Several files are parted by <see cref="RuleCases.NextFile"/>.</param>
/// <param name="Right">What is nearly the same and has to be silent.</param>
internal sealed record RuleCase(string Name, string Wrong, string Right)
{
    /// <summary>Whether it is compiled as it stands, and not beside others in a namespace of its own.</summary>
    public bool IsAlone { get; init; }
}
