namespace EdgeInteract.Contracts.Tool;

/// <summary>Which contracts share a file.</summary>
internal enum TypeScriptLayout
{
    /// <summary>Those of one namespace.</summary>
    Namespace,

    /// <summary>All.</summary>
    Single,
}
