namespace EdgeInteract.Analyzers;

/// <summary>The categories of the rules, one a band of ids.</summary>
internal static class Categories
{
    /// <summary>EI1xxx.</summary>
    public const string Declarations = "EdgeInteract.Declarations";
}
