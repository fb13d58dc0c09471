using System.Xml.Linq;

namespace EdgeInteract.Architecture.Tests.Projects;

/// <summary>What a project says in its file. The name of the folder above says what kind it is.</summary>
internal sealed class ProjectFile
{
    private ProjectFile(string path)
    {
        Path = path;
        Name = System.IO.Path.GetFileNameWithoutExtension(path);
        Area = Repository.Relative(path).Split('/')[0];
        var items = XDocument.Load(path).Descendants().ToArray();
        References =
        [
            .. items
                .Where(item => item.Name.LocalName is "ProjectReference" && item.Attribute("Include") is not null && IsCompiledAgainst(item))
                .Select(item => System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, Include(item)))),
        ];
        Packages =
        [
            .. items
                .Where(item => item.Name.LocalName is "PackageReference" && item.Attribute("PrivateAssets")?.Value is not "all")
                .Select(Include),
        ];
    }

    public static IReadOnlyList<ProjectFile> All { get; } =
        [.. ((string[])["src", "generators", "analyzers", "samples", "tests"]).SelectMany(area => Repository.SourceFiles(area, "*.csproj")).Select(path => new ProjectFile(path))];

    public string Path { get; }

    public string Name { get; }

    /// <summary><c>src</c>, <c>generators</c>, <c>analyzers</c>, <c>samples</c> or <c>tests</c>.</summary>
    public string Area { get; }

    /// <summary>Whether it stands by itself, and is no part of another project.</summary>
    public bool IsItsOwn => System.IO.Path.GetDirectoryName(Repository.Relative(Path))!.Split('/').Length == 2;

    /// <summary>The projects that the code of this one can name.</summary>
    public IReadOnlyList<string> References { get; }

    public IEnumerable<string> ReferenceNames => References.Select(path => System.IO.Path.GetFileNameWithoutExtension(path));

    /// <summary>The packages that come with this one.</summary>
    public IReadOnlyList<string> Packages { get; }

    public static IEnumerable<ProjectFile> In(string area) => All.Where(project => project.IsItsOwn && string.Equals(project.Area, area, StringComparison.Ordinal));

    private static string Include(XElement item) => item.Attribute("Include")!.Value.Replace('\\', '/');

    // A generator that is run by the compiler, or a project that is only to be built first, is not known to the code.
    private static bool IsCompiledAgainst(XElement item) =>
        item.Attribute("ReferenceOutputAssembly")?.Value is not "false" && item.Attribute("OutputItemType")?.Value is not "Analyzer";
}
