using System.Text.Json;
using EdgeInteract.Contracts.Tool;
using EdgeInteract.Generators.Emit.Schema;
using EdgeInteract.Generators.Emit.TypeScript;
using EdgeInteract.Generators.Shapes;
using EdgeInteract.Generators.Tests.Harness;
using EdgeInteract.TestShared;

namespace EdgeInteract.Generators.Tests.TypeScript;

/// <summary>A folder with the TypeScript of contracts, as the tool writes it, and the programs of Node's packages run over it.</summary>
internal sealed class TypeScriptFolder
{
    private readonly string _folder;

    private TypeScriptFolder(string folder) => _folder = folder;

    public static TypeScriptFolder Create(string name, IEnumerable<InteractionShape> interactions)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "typescript", name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var contracts = interactions.Select(static shape => new ExportedContract(
            shape.Type, ContractFingerprint.Of(shape), TypeScriptEmitter.FileName(shape), TypeScriptEmitter.Emit(shape), SchemaEmitter.Payload(shape), SchemaEmitter.Response(shape)));
        foreach (var file in TypeScriptFiles.Render(new ContractAssembly("Acme.Hr", [.. contracts]), new TypeScriptOptions(folder)))
        {
            file.Write();
        }

        return new TypeScriptFolder(folder);
    }

    public void Write(string file, object content) => Write(file, JsonSerializer.Serialize(content));

    public void Write(string file, string content)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    /// <summary>Brings the declarations of <c>edge-interact-core</c>, as its package has them.</summary>
    public async Task InstallCoreAsync()
    {
        var package = RepositoryRoot.PathOf("src", "clients", "edge-interact-core");
        var installed = Path.Combine(_folder, "node_modules", "edge-interact-core");
        var (exitCode, output) = await RunAsync("tsc", "--project", Path.Combine(package, "tsconfig.build.json"), "--emitDeclarationOnly", "--declarationMap", "false", "--outDir", Path.Combine(installed, "dist"));
        exitCode.ShouldBe(0, output);
        File.Copy(Path.Combine(package, "package.json"), Path.Combine(installed, "package.json"));
    }

    /// <summary>Compiles with a configuration of its own.</summary>
    public async Task<string> CompileAsync(object compilerOptions, string include = "*.ts")
    {
        Write("tsconfig.json", new { compilerOptions, include = new[] { include } });
        var (exitCode, output) = await RunAsync("tsc", "--project", "tsconfig.json", "--noEmit", "--pretty", "false");
        (exitCode == 0).ShouldBe(output.Length == 0, output);
        return output;
    }

    /// <summary>Runs a program of the repository's packages.</summary>
    /// <returns>Its exit code and what it says.</returns>
    public Task<(int ExitCode, string Output)> RunAsync(string program, params string[] arguments)
    {
        var path = RepositoryRoot.PathOf("node_modules", ".bin", program);
        File.Exists(path).ShouldBeTrue($"{program} is missing; run 'npm ci' in {RepositoryRoot.Folder}");
        return TypeScriptModules.RunAsync(_folder, path, arguments);
    }
}
