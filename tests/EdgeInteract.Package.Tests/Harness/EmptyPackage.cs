using System.IO.Compression;

namespace EdgeInteract.Package.Tests.Harness;

/// <summary>A package that only has a name: what the later client of Redis depends on, and what is not needed before it connects.</summary>
internal static class EmptyPackage
{
    public static void Write(string folder, string id, string version)
    {
        using var package = ZipFile.Open(Path.Combine(folder, $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        using var description = new StreamWriter(package.CreateEntry(id + ".nuspec").Open());
        description.Write($"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata>
                <id>{id}</id>
                <version>{version}</version>
                <authors>Nobody</authors>
                <description>Empty.</description>
              </metadata>
            </package>
            """);
    }
}
