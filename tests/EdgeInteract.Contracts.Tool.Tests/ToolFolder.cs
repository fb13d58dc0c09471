using EdgeInteract.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EdgeInteract.Contracts.Tool.Tests;

/// <summary>A folder of its own with an assembly in it, and the tool run over them.</summary>
internal sealed class ToolFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("edgeinteract-");

    public ToolFolder() => Output = Path.Combine(_folder.FullName, "web", "contracts");

    /// <summary>An assembly of its own, whose files are those of another.</summary>
    public ToolFolder(ToolFolder other) => Output = other.Output;

    public string Assembly => Path.Combine(_folder.FullName, "Acme.dll");

    public string Output { get; }

    public string Schemas => Path.Combine(_folder.FullName, "schemas");

    public void Compile(string source, string name = "Acme")
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(InteractionRequest).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create(new InteractionGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        output.Emit(Assembly).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
    }

    public (int ExitCode, string Output, string Error) Run(string command, params string[] more)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = ContractsCommand.Create()
            .Parse(["contracts", command, "--assembly", Assembly, "--output", Output, .. more])
            .Invoke(new System.CommandLine.InvocationConfiguration { Output = output, Error = error });
        return (exitCode, output.ToString(), error.ToString());
    }

    public string Read(string fileName) => File.ReadAllText(Path.Combine(Output, fileName));

    public void Dispose() => _folder.Delete(recursive: true);
}
