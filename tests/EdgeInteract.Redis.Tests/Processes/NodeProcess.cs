using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;

namespace EdgeInteract.Redis.Tests.Processes;

/// <summary>A node in a process of its own.</summary>
internal sealed class NodeProcess : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentDictionary<string, bool> _lines = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public NodeProcess(RedisServer server, string prefix, int count)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var argument in (string[])[typeof(Program).Assembly.Location, server.ConnectionString, prefix, count.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
    }

    /// <summary>How many questions it has got an answer to.</summary>
    public int Answered => _lines.Keys.Count(static line => line.StartsWith(Program.Answered, StringComparison.Ordinal));

    public Task UntilAskedAsync() => _asked.Task.OrFailAsync();

    /// <summary>Ends it as nothing can prevent.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync().OrFailAsync();
    }

    public async Task<int> UntilEndedAsync()
    {
        await _process.WaitForExitAsync().OrFailAsync();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        _lines[line] = true;
        if (line == Program.Asked)
        {
            _asked.TrySetResult();
        }
    }
}
