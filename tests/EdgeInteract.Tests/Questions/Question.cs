using System.ComponentModel.DataAnnotations;

namespace EdgeInteract.Tests.Questions;

/// <summary>What the tests of the runtime ask.</summary>
[Interaction("tests/question", Client = "QuestionClient", Title = "{Text}?")]
public sealed partial record Question([MinLength(1), MaxLength(100)] string Text, [Range(0, 100)] int Number = 0)
{
    [Outcome("yes")]
    public sealed partial record Yes([MaxLength(10)] string? Comment = null);

    [Outcome("no")]
    public sealed partial record No([MinLength(3)] string Reason);
}
