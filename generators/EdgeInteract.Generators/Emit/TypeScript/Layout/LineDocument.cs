namespace EdgeInteract.Generators.Emit.TypeScript.Layout;

/// <summary>A place where a line may end, or must.</summary>
/// <param name="flat">What stands there on one line.</param>
/// <param name="isHard">Whether the line always ends.</param>
internal sealed class LineDocument(string flat, bool isHard) : Document
{
    public string Flat { get; } = flat;

    public override bool Breaks { get; } = isHard;
}
