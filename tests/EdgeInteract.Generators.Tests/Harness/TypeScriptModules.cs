using System.Diagnostics;
using System.Text.Json;
using EdgeInteract.Contracts.Tool;
using EdgeInteract.Contracts;
using EdgeInteract.TestShared;

namespace EdgeInteract.Generators.Tests.Harness;

/// <summary>Compiles the TypeScript of contracts with the compiler of the repository, as strictly as its own code, and runs the guards in Node.</summary>
internal static class TypeScriptModules
{
    private const string Judge = """
        import { readFileSync } from "node:fs";
        const modules = new Map();
        const verdicts = [];
        for (const { file, guard, document } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
          if (!modules.has(file)) modules.set(file, await import(`./${file}`));
          verdicts.push(modules.get(file)[guard](JSON.parse(document)));
        }
        console.log(JSON.stringify(verdicts));
        """;

    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(45);

    /// <summary>Compiles contracts and judges documents with their guards.</summary>
    /// <returns>What the compiler said, empty if all is well, and a verdict for each document.</returns>
    public static async Task<(string Problems, bool[] Verdicts)> JudgeAsync(
        string name, IEnumerable<ExportedContractAttribute> contracts, IReadOnlyList<GuardedDocument> documents)
    {
        var (compiled, output) = await CompileAsync(name, contracts);
        if (compiled.Length > 0)
        {
            return (compiled, []);
        }

        await File.WriteAllTextAsync(Path.Combine(output, "judge.mjs"), Judge);
        await File.WriteAllTextAsync(Path.Combine(output, "documents.json"), JsonSerializer.Serialize(documents, JsonSerializerOptions.Web));
        var (judged, verdicts) = await RunAsync(output, "node", "judge.mjs", "documents.json");
        judged.ShouldBe(0, verdicts);
        return ("", JsonSerializer.Deserialize<bool[]>(verdicts)!);
    }

    /// <summary>Compiles contracts.</summary>
    /// <returns>What the compiler said, empty if all is well, and the folder of the JavaScript.</returns>
    public static async Task<(string Problems, string Output)> CompileAsync(string name, IEnumerable<ExportedContractAttribute> contracts)
    {
        var root = RootWithCompiler();
        var folder = Path.Combine(AppContext.BaseDirectory, "typescript", name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var assembly = new ContractAssembly("Acme.Hr", [.. contracts.Select(static contract => new ExportedContract(
            contract.Type, contract.Fingerprint, contract.FileName, contract.TypeScript, contract.PayloadSchema, contract.ResponseSchema))]);
        var files = TypeScriptFiles.Render(assembly, new TypeScriptOptions(folder));
        foreach (var file in files)
        {
            file.Write();
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "tsconfig.json"), JsonSerializer.Serialize(new
        {
            extends = Path.Combine(root, "tsconfig.base.json"),
            compilerOptions = new { outDir = "out", rootDir = root, noEmitOnError = true },
            include = new[] { "*.ts" },
        }));
        var (compiled, problems) = await RunAsync(folder, Path.Combine(root, "node_modules", ".bin", "tsc"), "--project", folder);
        // The compiler keeps the folders below the root.
        return (compiled == 0 ? "" : problems + $"(exit code {compiled})", Path.Combine(folder, "out", Path.GetRelativePath(root, folder)));
    }

    private static string RootWithCompiler()
    {
        File.Exists(RepositoryRoot.PathOf("node_modules", ".bin", "tsc")).ShouldBeTrue(
            $"the TypeScript compiler is missing; run 'npm ci' in {RepositoryRoot.Folder}");
        return RepositoryRoot.Folder;
    }

    internal static async Task<(int ExitCode, string Output)> RunAsync(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var deadline = new CancellationTokenSource(s_deadline);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
            var error = process.StandardError.ReadToEndAsync(deadline.Token);
            await process.WaitForExitAsync(deadline.Token);
            return (process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException late)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end within {s_deadline}", late);
        }
    }
}
