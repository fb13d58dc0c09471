namespace EdgeInteract.Generators.Reading;

/// <summary>A piece of a pattern with what repeats it.</summary>
/// <param name="Text">The piece, translated; <see langword="null"/> of a group and an anchor.</param>
/// <param name="Alternatives">The sequences of a group.</param>
/// <param name="Anchor">The anchor as it was written.</param>
internal sealed record PatternPiece(string? Text, IReadOnlyList<IReadOnlyList<PatternPiece>>? Alternatives = null, string? Anchor = null)
{
    public string Quantifier { get; init; } = "";

    public bool IsStart => Anchor is "^" or @"\A";

    public bool IsEnd => Anchor is "$" or @"\z" or @"\Z";
}
