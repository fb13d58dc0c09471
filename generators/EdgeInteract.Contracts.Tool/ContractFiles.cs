namespace EdgeInteract.Contracts.Tool;

/// <summary>All files of an assembly's contracts, as they should be, against those that are there.</summary>
/// <param name="assembly">The assembly's name.</param>
/// <param name="folder">The folder of the TypeScript files.</param>
/// <param name="all">The files.</param>
internal sealed class ContractFiles(string assembly, string folder, IReadOnlyList<OutputFile> all)
{
    public IReadOnlyList<OutputFile> All { get; } = all;

    /// <summary>What is wrong with the files that are there.</summary>
    public IEnumerable<string> Check() => All
        .Where(static file => !file.IsCurrent)
        .Select(file => File.Exists(file.Path) ? ToolMessages.OutOfDate(file.Path, assembly) : ToolMessages.Missing(file.Path, assembly))
        .Concat(Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.ts").Where(IsSuperfluous).Order(StringComparer.Ordinal).Select(path => ToolMessages.Superfluous(path, assembly))
            : []);

    /// <summary>Removes what was written before and is not generated any more. A file that somebody made their own, by changing its head, stays.</summary>
    /// <returns>How many files it removed.</returns>
    public int RemoveSuperfluous(IEnumerable<string> writtenBefore)
    {
        var superfluous = writtenBefore.Where(File.Exists).Where(IsSuperfluous).ToArray();
        foreach (var path in superfluous)
        {
            File.Delete(path);
        }

        return superfluous.Length;
    }

    // Another assembly may have its files in the same folder; the head says whose a file is.
    private bool IsSuperfluous(string path) =>
        !All.Any(file => string.Equals(file.Path, path, StringComparison.OrdinalIgnoreCase)) && GeneratedHeader.IsOf(File.ReadAllText(path), assembly);
}
