using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace EdgeInteract.Architecture.Tests.Projects;

/// <summary>What a built assembly really refers to, from its metadata, without loading it.</summary>
internal static class AssemblyFile
{
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    /// <summary>Gives the names of the assemblies that the assembly of a project refers to.</summary>
    public static IReadOnlyList<string> References(ProjectFile project)
    {
        using var stream = File.OpenRead(Find(project));
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    private static string Find(ProjectFile project)
    {
        var output = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(project.Path)!, "bin", Configuration);
        return Directory.EnumerateFiles(output, project.Name + ".dll", SearchOption.AllDirectories).First();
    }
}
