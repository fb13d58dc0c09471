namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>A type in its place.</summary>
internal sealed record GrammarValue(GrammarType Type, bool IsNullable)
{
    public string CSharp => Type.CSharp + (IsNullable ? "?" : "");

    /// <summary>Whether JSON's null is one of its values.</summary>
    public bool TakesNull => IsNullable || Type is GrammarType.Json { Form.Holds: JsonForm.Content.Anything };
}
