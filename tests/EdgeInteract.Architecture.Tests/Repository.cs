namespace EdgeInteract.Architecture.Tests;

/// <summary>Finds the source tree from where the tests run.</summary>
internal static class Repository
{
    private const string Mark = "EdgeInteract.sln";

    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Gives the files below a folder that a person wrote, in a fixed order; none if there is no such folder.</summary>
    public static IReadOnlyList<string> SourceFiles(string folder, string pattern)
    {
        var path = PathOf(folder);
        return !Directory.Exists(path)
            ? []
            : [.. Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories)
                .Where(file => !Relative(file).Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
                .Order(StringComparer.Ordinal)];
    }

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} has {Mark}.");
    }
}
