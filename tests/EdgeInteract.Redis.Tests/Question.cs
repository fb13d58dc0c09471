namespace EdgeInteract.Redis.Tests;

/// <summary>What is asked in the tests.</summary>
[Interaction("tests/question", Client = "Questions", Title = "A question")]
public sealed partial record Question(string Text)
{
    [Outcome("yes")]
    public sealed partial record Yes(string? Comment = null);

    [Outcome("no")]
    public sealed partial record No;
}
