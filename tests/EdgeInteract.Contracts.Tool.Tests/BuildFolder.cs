using System.Diagnostics;
using EdgeInteract.Generators;
using EdgeInteract.TestShared;

namespace EdgeInteract.Contracts.Tool.Tests;

/// <summary>A project of its own, with the generator, the tool and the targets, and the SDK run over it.</summary>
internal sealed class BuildFolder : IDisposable
{
    private static readonly TimeSpan s_deadline = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("edgeinteract-");

    public BuildFolder(string targetFrameworks, string properties)
    {
        Write("Acme.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {targetFrameworks}
                <Nullable>enable</Nullable>
                <LangVersion>latest</LangVersion>
                <EdgeInteractTypeScriptOutput>web/contracts</EdgeInteractTypeScriptOutput>
                {properties}
                <EdgeInteractContractsTool>{typeof(ContractsCommand).Assembly.Location}</EdgeInteractContractsTool>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{typeof(InteractionRequest).Assembly.Location}" />
                <Analyzer Include="{typeof(InteractionGenerator).Assembly.Location}" />
              </ItemGroup>
              <Import Project="{RepositoryRoot.PathOf("src", "EdgeInteract.Abstractions", "buildTransitive", "EdgeInteract.Abstractions.targets")}" />
            </Project>
            """);
    }

    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), content);
    }

    public async Task<(int ExitCode, string Output)> BuildAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["build", "--nologo", "-v:minimal", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. arguments])
        {
            WorkingDirectory = _folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["MSBUILDTERMINALLOGGER"] = "off", ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        })!;
        using var deadline = new CancellationTokenSource(s_deadline);
        var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
        var error = process.StandardError.ReadToEndAsync(deadline.Token);
        await process.WaitForExitAsync(deadline.Token);
        return (process.ExitCode, await output + await error);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
