using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Security.Claims;
using System.Text.Json;
using EdgeInteract.SignalR.Tests.Leave;
using EdgeInteract.Testing;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.SignalR.Tests.Hosting;

/// <summary>A real server on a free port of the loopback interface, with the bearer tokens and the cookies of the shared framework.</summary>
internal sealed class HubHost : IAsyncDisposable
{
    private static readonly string[] Schemes = [BearerTokenDefaults.AuthenticationScheme, CookieAuthenticationDefaults.AuthenticationScheme];

    private readonly WebApplication _application;

    private HubHost(WebApplication application, RecordingLoggerProvider log)
    {
        _application = application;
        Log = log;
        Address = new Uri(application.Urls.Single());
        Http = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public Uri HubAddress => new($"ws://{Address.Authority}/edge-stream");

    public HttpClient Http { get; }

    public RecordingLoggerProvider Log { get; }

    public IServiceProvider Services => _application.Services;

    public IInteractionPublisher Publisher => Services.GetRequiredService<IInteractionPublisher>();

    public static async Task<HubHost> StartAsync(
        Action<EdgeInteractSignalROptions>? configure = null, Action<IServiceCollection>? services = null, TimeProvider? time = null)
    {
        var log = new RecordingLoggerProvider();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddAuthentication().AddBearerToken().AddCookie();
        builder.Services.AddAuthorizationBuilder()
            .SetDefaultPolicy(new AuthorizationPolicyBuilder(Schemes).RequireAuthenticatedUser().Build());
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        var edgeInteract = builder.Services.AddEdgeInteract().AddSignalR(configure);
        edgeInteract.AddContract(new LeaveContract());
        edgeInteract.AddRoleResolver((role, _) => new(role is "managers" ? ["u-1", "u-2", "u-3"] : null));
        services?.Invoke(builder.Services);

        var application = builder.Build();
        application.MapPost("/sign-in/{scheme}", SignIn);
        application.MapGet("/who", (ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier))
            .RequireAuthorization(new AuthorizationPolicyBuilder(BearerTokenDefaults.AuthenticationScheme).RequireAuthenticatedUser().Build());
        application.MapEdgeInteract();
        await application.StartAsync();
        return new HubHost(application, log);
    }

    /// <summary>Makes a clock that a test moves. It shows the real time at first, because the framework compares when a token ends with its own clock.</summary>
    public static VirtualTimeProvider NewClock() => new(TimeProvider.System.GetUtcNow());

    public async Task<string> SignInAsync(params (string Type, string Value)[] claims)
    {
        using var response = await PostSignInAsync(BearerTokenDefaults.AuthenticationScheme, claims);
        using var token = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return token.RootElement.GetProperty("accessToken").GetString()!;
    }

    public async Task<string> SignInForCookieAsync(string userId)
    {
        using var response = await PostSignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, [(ClaimTypes.NameIdentifier, userId)]);
        return response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    /// <summary>Connects a session of a user with a token, the way a browser does: in the query.</summary>
    public async Task<HubClient> ConnectAsync(string userId, bool reconnect = false)
    {
        var token = await SignInAsync((ClaimTypes.NameIdentifier, userId));
        return await HubClient.StartAsync(WithToken(token), _ => { }, reconnect);
    }

    public Uri WithToken(string token) => new($"{HubAddress}?access_token={Uri.EscapeDataString(token)}");

    public static Action<ClientWebSocketOptions> WithHeader(string name, string value) => options => options.SetRequestHeader(name, value);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _application.DisposeAsync();
    }

    private static IResult SignIn(string scheme, HttpRequest request) => TypedResults.SignIn(
        new ClaimsPrincipal(new ClaimsIdentity(request.Query.Select(claim => new Claim(claim.Key, claim.Value.ToString())), scheme)),
        authenticationScheme: scheme);

    private async Task<HttpResponseMessage> PostSignInAsync(string scheme, (string Type, string Value)[] claims)
    {
        var query = string.Join('&', claims.Select(claim => $"{Uri.EscapeDataString(claim.Type)}={Uri.EscapeDataString(claim.Value)}"));
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/sign-in/{scheme}?{query}");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        var response = await Http.SendAsync(request);
        return response.EnsureSuccessStatusCode();
    }
}
