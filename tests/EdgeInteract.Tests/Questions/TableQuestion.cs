namespace EdgeInteract.Tests.Questions;

/// <summary>A question with lists in lists, and an answer with them.</summary>
[Interaction("tests/table-question", Client = "QuestionClient", Title = "Is this table right?")]
public sealed partial record TableQuestion(IReadOnlyList<IReadOnlyList<int>> Rows)
{
    [Outcome("corrected")]
    public sealed partial record Corrected(IReadOnlyList<IReadOnlyList<int>> Rows);
}
