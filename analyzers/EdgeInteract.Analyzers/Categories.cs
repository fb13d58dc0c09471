namespace EdgeInteract.Analyzers;

/// <summary>The categories of the rules, one a band of ids.</summary>
internal static class Categories
{
    /// <summary>EI1xxx.</summary>
    public const string Declarations = "EdgeInteract.Declarations";

    /// <summary>EI2xxx.</summary>
    public const string Hooks = "EdgeInteract.Hooks";

    /// <summary>EI3xxx.</summary>
    public const string Calls = "EdgeInteract.Calls";
}
