using System.Diagnostics;
using System.Text.Json;

namespace EdgeInteract.Benchmarks.Tests;

/// <summary>The program of the benchmarks, run as somebody runs it.</summary>
internal static class BenchmarkProcess
{
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "EdgeInteract.Benchmarks.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start).ShouldNotBeNull();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2), TimeProvider.System);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>The lines that a program can read.</summary>
    public static JsonElement[] Rows(string output) =>
        [.. output.Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonElement.Parse(line))];
}
