using System.ComponentModel.DataAnnotations;

namespace EdgeInteract.SignalR.Tests.Fuzzing;

/// <summary>A question whose contract is the generated one, so that it is the whole way of an answer that is tried.</summary>
[Interaction("tests/fuzz-question", Client = "FuzzQuestions", Title = "Is it?")]
public sealed partial record FuzzQuestion(string Text)
{
    [Outcome("approved")]
    public sealed partial record Approved([MaxLength(10)] string? Comment = null);

    [Outcome("rejected")]
    public sealed partial record Rejected([MinLength(3), MaxLength(20)] string Reason, [Range(0, 100)] int Amount = 0, IReadOnlyList<string>? Tags = null);
}
