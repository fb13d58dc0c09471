using System.Reflection;
using EdgeInteract.TestShared;

namespace EdgeInteract.Package.Tests.Harness;

/// <summary>The packages, packed into a folder, and projects outside of the repository that are built with them. Made once for all tests.</summary>
public sealed class Workspace : IAsyncLifetime
{
    private static readonly string[] s_packages = ["EdgeInteract.Abstractions", "EdgeInteract", "EdgeInteract.Testing", "EdgeInteract.Redis"];

    // Another one with each run, so that no cache has it.
    private readonly string _version = $"0.1.0-test.g{Guid.NewGuid():N}";

    internal static string Configuration { get; } = MetadataOf("Configuration");

    internal string Folder { get; } = Directory.CreateTempSubdirectory("edgeinteract-package-").FullName;

    internal CommandResult Build { get; private set; } = new(0, "");

    public async Task InitializeAsync()
    {
        Copy(RepositoryRoot.PathOf("tests", "EdgeInteract.Package.Tests", "Projects"), Folder);
        Copy(PathOf("Acme.Twin"), PathOf("one", "Acme.Twin"));
        Copy(PathOf("Acme.Twin"), PathOf("two", "deeper", "Acme.Twin"));
        await File.WriteAllTextAsync(PathOf("Feed.props"), $"""
            <Project>
              <PropertyGroup>
                <EdgeInteractVersion>{_version}</EdgeInteractVersion>
                <RedisClientVersion>{MetadataOf("Later client")}</RedisClientVersion>
                <RestoreFallbackFolders>{PackagesOfTheMachine()}</RestoreFallbackFolders>
              </PropertyGroup>
            </Project>
            """);
        (await PackAsync()).ShouldSucceed();
        Build = (await BuildAsync("All.proj")).ShouldSucceed();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    internal string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    internal string ReadText(params string[] parts) => File.ReadAllText(PathOf(parts));

    internal Task<CommandResult> BuildAsync(string project) => Command.DotNetAsync(Folder, "build", project, "--nologo", "-p:UseSharedCompilation=false");

    /// <summary>Every file with the time of its last writing.</summary>
    internal IReadOnlyDictionary<string, DateTime> Files() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.GetLastWriteTimeUtc, StringComparer.Ordinal);

    private async Task<CommandResult> PackAsync()
    {
        var projects = string.Concat(s_packages.Select(name => $"<P Include=\"{RepositoryRoot.PathOf("src", name, name + ".csproj")}\" />"));
        var properties = $"NoBuild=true;Configuration={Configuration};PackageVersion={_version};PackageOutputPath={PathOf("feed")}";
        await File.WriteAllTextAsync(PathOf("Pack.proj"), $"""
            <Project>
              <ItemGroup>{projects}</ItemGroup>
              <Target Name="Build"><MSBuild Projects="@(P)" Targets="Pack" Properties="{properties}" BuildInParallel="true" /></Target>
            </Project>
            """);
        Directory.CreateDirectory(PathOf("feed"));
        EmptyPackage.Write(PathOf("feed"), "Pipelines.Sockets.Unofficial", "2.2.16");
        EmptyPackage.Write(PathOf("feed"), "System.IO.Hashing", "10.0.2");
        return await Command.DotNetAsync(RepositoryRoot.Folder, "msbuild", PathOf("Pack.proj"), "-nologo", "-m");
    }

    private static string MetadataOf(string key) =>
        typeof(Workspace).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    // What the packages depend on is not fetched again.
    private static string PackagesOfTheMachine() => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }
    }
}
