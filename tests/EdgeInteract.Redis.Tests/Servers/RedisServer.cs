using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace EdgeInteract.Redis.Tests.Servers;

/// <summary>A <c>redis-server</c> of its own on a free port of this machine, gone with the test.</summary>
internal sealed class RedisServer : IRedisEndpoint, IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly string _folder;
    private readonly string[] _arguments;
    private Process? _process;

    private RedisServer(string[] arguments)
    {
        _arguments = arguments;
        _folder = Directory.CreateTempSubdirectory("edge-interact-redis-").FullName;
        Port = FindFreePort();
    }

    public int Port { get; }

    public bool IsRunning => _process is not null;

    public string ConnectionString => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port},abortConnect=false");

    public static async Task<RedisServer> StartAsync(params string[] arguments)
    {
        var server = new RedisServer(arguments);
        try
        {
            await server.RunAsync();
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }

        return server;
    }

    /// <summary>Ends the process as a loss of power does, and starts it again on the same port with what it has on its disk.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await RunAsync();
    }

    /// <summary>Ends the process as a loss of power does.</summary>
    public async Task StopAsync()
    {
        if (_process is not { } process)
        {
            return;
        }

        _process = null;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>Stops the process where it stands: connections stay open, and nothing is answered.</summary>
    public Task SuspendAsync() => SignalAsync("STOP");

    /// <summary>Lets the process go on.</summary>
    public Task ResumeAsync() => SignalAsync("CONT");

    /// <summary>Runs a command of an administrator.</summary>
    public Task<object?> CommandAsync(params string[] command) => RespConnection.RunAsync(Port, command);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    internal static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync().WaitAsync(s_patience);
    }

    private async Task RunAsync()
    {
        var start = new ProcessStartInfo("redis-server") { WorkingDirectory = _folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["--port", Port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--dir", _folder, .. _arguments])
        {
            start.ArgumentList.Add(argument);
        }

        var isReady = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("Ready to accept connections", StringComparison.Ordinal) == true)
            {
                isReady.TrySetResult();
            }
        };
        process.Exited += (_, _) => isReady.TrySetException(new InvalidOperationException("redis-server has ended."));
        process.Start();
        _process = process;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await isReady.Task.WaitAsync(s_patience);
    }
}
