namespace EdgeInteract.Generators.Tests.Objects;

/// <summary>A declaration, whose payload is <c>Ask</c>, with documents that fit and documents that do not.</summary>
public sealed record ObjectCase(string Key, string Declaration, string[] Right, string[] Wrong)
{
    public string Type => $"cases/{Key}";

    public string Namespace => $"Cases.{char.ToUpperInvariant(Key[0])}{Key[1..]}";

    public string Source => $"namespace {Namespace};\n{Declaration.Replace("[Interaction]", $"[Interaction(\"{Type}\")]", StringComparison.Ordinal)}";

    public string Contract => $"{Namespace}.AskContract";

    public string File => $"cases-{Key}.js";

    public override string ToString() => Key;
}
