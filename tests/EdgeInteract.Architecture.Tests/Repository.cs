using EdgeInteract.TestShared;

namespace EdgeInteract.Architecture.Tests;

/// <summary>Reads the source tree.</summary>
internal static class Repository
{
    /// <summary>Gives the files below a folder that a person wrote, in a fixed order; none if there is no such folder.</summary>
    public static IReadOnlyList<string> SourceFiles(string folder, string pattern)
    {
        var path = RepositoryRoot.PathOf(folder);
        return !Directory.Exists(path)
            ? []
            : [.. Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories)
                .Where(file => !Relative(file).Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
                .Order(StringComparer.Ordinal)];
    }

    public static string Relative(string path) => Path.GetRelativePath(RepositoryRoot.Folder, path).Replace('\\', '/');
}
