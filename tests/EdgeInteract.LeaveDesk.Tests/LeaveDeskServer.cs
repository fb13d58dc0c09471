using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using EdgeInteract.SignalR.Tests.Hosting;

namespace EdgeInteract.LeaveDesk.Tests;

/// <summary>The sample as its own process, on a free port of the loopback interface.</summary>
public sealed class LeaveDeskServer : IAsyncLifetime
{
    private const string Listening = "Now listening on: ";

    private readonly string _environment;
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _process;

    public LeaveDeskServer()
        : this("Development")
    {
    }

    internal LeaveDeskServer(string environment) => _environment = environment;

    internal HttpClient Anonymous { get; private set; } = new();

    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet", [FindAssembly(), "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = _environment;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                _address.TrySetException(new InvalidOperationException("LeaveDesk ended before it listened."));
            }
            else if (line.Data.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var index)
            {
                _address.TrySetResult(new Uri(line.Data[(index + Listening.Length)..]));
            }
        };
        _process.BeginOutputReadLine();
        Anonymous = new HttpClient { BaseAddress = await _address.Task.InTime() };
    }

    public async Task DisposeAsync()
    {
        Anonymous.Dispose();
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync().InTime();
            _process.Dispose();
        }
    }

    internal async Task<HttpClient> SignInAsync(string userId)
    {
        var client = new HttpClient { BaseAddress = Anonymous.BaseAddress };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await GetTokenAsync(userId));
        return client;
    }

    internal async Task<HubClient> ConnectAsync(string userId) =>
        await HubClient.StartAsync(
            new Uri($"ws://{Anonymous.BaseAddress!.Authority}/edge-stream?access_token={Uri.EscapeDataString(await GetTokenAsync(userId))}"), _ => { });

    private async Task<string> GetTokenAsync(string userId)
    {
        using var response = await Anonymous.PostAsJsonAsync("/api/sign-in", new { userId });
        return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString()!;
    }

    // Beside this assembly's own folder: tests/<project>/bin/<configuration>/<framework>.
    private static string FindAssembly()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var root = output.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;
        return Path.Combine(root, "samples", "LeaveDesk", "bin", output.Parent.Name, output.Name, "LeaveDesk.dll");
    }
}
