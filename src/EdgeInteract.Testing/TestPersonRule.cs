namespace EdgeInteract.Testing;

/// <summary>One script of one person: which questions it is for, and what is done with the first, the second and so on; the last step stays.</summary>
internal sealed class TestPersonRule(Func<object, bool> matches, IReadOnlyList<TestPersonStep> steps)
{
    private int _taken;

    public bool Matches(object payload) => matches(payload);

    public TestPersonStep Take() => steps[Math.Min(_taken++, steps.Count - 1)];
}
