namespace EdgeInteract.Tests.Questions;

/// <summary>A question with a timeout of its own.</summary>
[Interaction("tests/quick-question", Client = "QuestionClient", Title = "Quick", Description = "Answer at once.")]
[InteractionTimeout(Minutes = 5)]
public sealed partial record QuickQuestion(string? Text = null)
{
    [Outcome("done")]
    public sealed partial record Done;
}
