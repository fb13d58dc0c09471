using System.Security.Claims;
using EdgeInteract.Benchmarks.FanOut;
using EdgeInteract.Benchmarks.RoundTrips;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EdgeInteract.Benchmarks.Hosting;

/// <summary>
/// A real server on a free port of the loopback interface, with this system and its peers side by side. Everything is as an application has it, except that nothing is
/// logged and that a session may answer as often as it likes.
/// </summary>
internal sealed class BenchmarkServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private BenchmarkServer(WebApplication application) => _application = application;

    public IServiceProvider Services => _application.Services;

    /// <param name="members">The members of every role.</param>
    /// <param name="configure">Sets what is not as it is by default.</param>
    public static async Task<BenchmarkServer> StartAsync(IReadOnlyCollection<string> members, Action<IEdgeInteractBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddAuthentication().AddBearerToken();
        var edgeInteract = builder.Services.AddEdgeInteract()
            .AddEdgeInteractBenchmarksInteractions()
            .AddRoleResolver((_, _) => new(members))
            .AddSignalR(hub => hub.ResponsesPerSecond = int.MaxValue);
        configure?.Invoke(edgeInteract);
        // On a machine that others use, a side that waits for its turn is not gone.
        builder.Services.Configure<HubOptions>(hub => hub.ClientTimeoutInterval = HubConnections.Timeout);
        builder.Services.AddSingleton<ClientResultConnections>().AddSingleton<HandRolledQuestions>();

        var application = builder.Build();
        application.MapEdgeInteract();
        application.MapHub<ClientResultHub>(ClientResultHub.Path).RequireAuthorization();
        application.MapHub<HandRolledHub>(HandRolledHub.Path).RequireAuthorization();
        application.MapHub<HandRolledRedisHub>(HandRolledRedisHub.Path).RequireAuthorization();
        application.MapHub<GroupHub>(GroupHub.Path).RequireAuthorization();
        await application.StartAsync();
        return new BenchmarkServer(application);
    }

    /// <summary>Makes the connection of a user, not started yet.</summary>
    /// <param name="path">The path of a hub.</param>
    /// <param name="userId">The user.</param>
    public HubConnection NewConnection(string path, string userId)
    {
        var authority = new Uri(_application.Urls.Single()).Authority;
        return HubConnections.Create(new Uri($"ws://{authority}{path}"), NewToken(userId));
    }

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    // What signing in would give.
    private string NewToken(string userId)
    {
        var options = Services.GetRequiredService<IOptionsMonitor<BearerTokenOptions>>().Get(BearerTokenDefaults.AuthenticationScheme);
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, userId)], BearerTokenDefaults.AuthenticationScheme);
        var properties = new AuthenticationProperties { ExpiresUtc = TimeProvider.System.GetUtcNow().AddHours(1) };
        return options.BearerTokenProtector.Protect(
            new AuthenticationTicket(new ClaimsPrincipal(identity), properties, $"{BearerTokenDefaults.AuthenticationScheme}:AccessToken"));
    }
}
