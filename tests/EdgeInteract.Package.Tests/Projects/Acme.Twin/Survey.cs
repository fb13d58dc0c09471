using System.ComponentModel.DataAnnotations;
using EdgeInteract;

namespace Acme.Twin;

public enum Mood { Good, Bad }

public sealed record Line(string Text, Mood Mood);

/// <summary>Asks how it was.</summary>
[Interaction("acme/survey", Title = "How was {Subject}?")]
public sealed partial record Survey(string Subject, IReadOnlyList<Line> Lines, [Range(0, 1)] double Weight = 0.5)
{
    [Outcome("answered")] public sealed partial record Answered([MaxLength(3)] List<Line> Lines);

    [Outcome("skipped")] public sealed partial record Skipped;
}

[Interaction("acme/poll", Client = "Polls")]
public sealed partial record Poll(Dictionary<string, Line> Choices)
{
    [Outcome("chosen")] public sealed partial record Chosen(string Choice);
}
