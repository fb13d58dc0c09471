using System.ComponentModel.DataAnnotations;

namespace EdgeInteract.Tests.Questions;

/// <summary>A question that everybody who is asked answers for themselves.</summary>
[Interaction("tests/roundcall", Client = "QuestionClient", Title = "Roundcall", ResponsePolicy = InteractionResponsePolicy.Each)]
public sealed partial record Roundcall(string Text)
{
    [Outcome("seen")]
    public sealed partial record Seen([MaxLength(20)] string? Note = null);
}
