namespace EdgeInteract.Generators.Shapes;

/// <summary>A type in its place: whether <see langword="null"/> is allowed there.</summary>
internal sealed record ValueShape(TypeShape Type, bool Nullable)
{
    /// <summary>Whether it may be any JSON, null included. Elements and documents have a null of their own; the other types of JSON stand for it by no value.</summary>
    public bool IsAnything => Type is JsonShape { Kind: JsonKind.Element or JsonKind.Document } || (Nullable && Type is JsonShape { Kind: JsonKind.Node or JsonKind.Any });

    /// <summary>Whether the <c>null</c> of a document becomes no value. A document holds it instead.</summary>
    public bool TakesNull => Nullable && Type is not JsonShape { Kind: JsonKind.Document };
}
