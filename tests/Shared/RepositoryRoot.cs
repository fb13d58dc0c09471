namespace EdgeInteract.TestShared;

/// <summary>
/// Finds the source tree from where the tests run. What the compiler knows of paths is no help: a deterministic build, as in CI, writes others.
/// </summary>
internal static class RepositoryRoot
{
    private const string Mark = "EdgeInteract.sln";

    public static string Folder { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    private static string Find()
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
