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
        .Select(file => file.OtherOwner is { } owner ? ToolMessages.Foreign(file.Path, owner)
            : File.Exists(file.Path) ? ToolMessages.OutOfDate(file.Path, assembly)
            : ToolMessages.Missing(file.Path, assembly))
        .Concat(Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.ts").Where(IsSuperfluous).Order(StringComparer.Ordinal).Select(path => ToolMessages.Superfluous(path, assembly))
            : []);

    /// <summary>Writes the files that changed; none if one of them is another assembly's.</summary>
    /// <returns>How many files it wrote.</returns>
    /// <exception cref="ForeignFileException">Another assembly has written one.</exception>
    public int Write()
    {
        foreach (var file in All)
        {
            if (file.OtherOwner is { } owner)
            {
                throw new ForeignFileException(file.Path, owner);
            }
        }

        return All.Count(static file => file.Write());
    }

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
