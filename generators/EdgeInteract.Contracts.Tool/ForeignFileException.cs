namespace EdgeInteract.Contracts.Tool;

/// <summary>A file that is to be written was generated from another assembly.</summary>
/// <param name="path">The file.</param>
/// <param name="owner">The other assembly.</param>
internal sealed class ForeignFileException(string path, string owner) : Exception(ToolMessages.Foreign(path, owner))
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>The assembly that it was generated from.</summary>
    public string Owner { get; } = owner;
}
