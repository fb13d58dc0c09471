using System.Net;
using System.Net.WebSockets;
using System.Security.Claims;
using EdgeInteract.SignalR.Tests.Hosting;
using EdgeInteract.SignalR.Tests.Leave;
using EdgeInteract.Testing;

namespace EdgeInteract.SignalR.Tests;

public sealed class AuthenticationTests
{
    [Fact]
    public async Task Nobody_connects_without_being_signed_in()
    {
        await using var host = await HubHost.StartAsync();

        var refused = await Should.ThrowAsync<WebSocketException>(() => HubClient.StartAsync(host.HubAddress, _ => { }));

        refused.Message.ShouldContain("401");
    }

    [Fact]
    public async Task A_token_that_the_server_did_not_make_is_refused()
    {
        await using var host = await HubHost.StartAsync();

        var refused = await Should.ThrowAsync<WebSocketException>(() => HubClient.StartAsync(host.WithToken("made-up"), _ => { }));

        refused.Message.ShouldContain("401");
    }

    [Fact]
    public async Task A_bearer_token_is_taken_from_the_header()
    {
        await using var host = await HubHost.StartAsync();
        var token = await host.SignInAsync((ClaimTypes.NameIdentifier, "u-1"));

        await using var client = await HubClient.StartAsync(host.HubAddress, HubHost.WithHeader("Authorization", $"Bearer {token}"));

        (await client.ReplayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_bearer_token_in_the_query_is_taken_by_the_hub_and_by_nothing_else()
    {
        await using var host = await HubHost.StartAsync();
        var token = await host.SignInAsync((ClaimTypes.NameIdentifier, "u-1"));

        await using var client = await HubClient.StartAsync(host.WithToken(token), _ => { });
        using var elsewhere = await host.Http.GetAsync($"/who?access_token={Uri.EscapeDataString(token)}");

        (await client.ReplayAsync()).ShouldBeEmpty();
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_header_wins_over_the_query()
    {
        await using var host = await HubHost.StartAsync();
        var id = await host.Publisher.AskAsync("u-1");
        var (mine, other) = (await host.SignInAsync((ClaimTypes.NameIdentifier, "u-1")), await host.SignInAsync((ClaimTypes.NameIdentifier, "u-2")));

        await using var client = await HubClient.StartAsync(host.WithToken(other), HubHost.WithHeader("Authorization", $"Bearer {mine}"));

        (await client.ReplayAsync()).ShouldBe([id]);
    }

    [Fact]
    public async Task A_cookie_works_as_it_is()
    {
        await using var host = await HubHost.StartAsync();
        var id = await host.Publisher.AskAsync("u-1");
        var cookie = await host.SignInForCookieAsync("u-1");

        await using var client = await HubClient.StartAsync(host.HubAddress, HubHost.WithHeader("Cookie", cookie));

        (await client.ReplayAsync()).ShouldBe([id]);
    }

    [Fact]
    public async Task A_principal_without_a_user_id_is_closed_and_the_log_says_what_to_do()
    {
        await using var host = await HubHost.StartAsync();
        var token = await host.SignInAsync((ClaimTypes.Email, "sample@example.org"));

        await using var client = await HubClient.StartAsync(host.WithToken(token), _ => { });
        await client.Closed;

        var entry = await host.Log.NextAsync(101);
        entry.Message.ShouldContain("EdgeInteractSignalROptions.UserIdSelector");
        entry.Message.ShouldNotContain("sample@example.org");
    }

    [Fact]
    public async Task A_connection_ends_with_what_it_was_authenticated_with()
    {
        // By the clock of the server's schemes the token is good for an hour; by the clock of the framework's connections, which cannot be moved, that hour is over in
        // a few seconds: time enough for the handshake on a busy machine, which would otherwise be what ends.
        var behind = new VirtualTimeProvider(TimeProvider.System.GetUtcNow() - TimeSpan.FromHours(1) + TimeSpan.FromSeconds(5));
        await using var host = await HubHost.StartAsync(time: behind);

        await using var client = await host.ConnectAsync("u-1");

        await client.Closed;
    }

    [Fact]
    public async Task The_claim_sub_names_the_user_where_there_is_no_other()
    {
        await using var host = await HubHost.StartAsync();
        var id = await host.Publisher.AskAsync("u-1");
        var token = await host.SignInAsync(("sub", "u-1"));

        await using var client = await HubClient.StartAsync(host.WithToken(token), _ => { });

        (await client.ReplayAsync()).ShouldBe([id]);
    }

    [Fact]
    public async Task An_application_can_take_user_and_tenant_from_claims_of_its_own()
    {
        await using var host = await HubHost.StartAsync(options =>
        {
            options.UserIdSelector = user => user.FindFirstValue("staff-number");
            options.TenantIdSelector = user => user.FindFirstValue("company");
        });
        var id = await host.Publisher.AskAsync("4711", tenantId: "acme");
        var (acme, other) = (await host.SignInAsync(("staff-number", "4711"), ("company", "acme")), await host.SignInAsync(("staff-number", "4711"), ("company", "other")));

        await using var colleague = await HubClient.StartAsync(host.WithToken(acme), _ => { });
        await using var stranger = await HubClient.StartAsync(host.WithToken(other), _ => { });

        (await colleague.ReplayAsync()).ShouldBe([id]);
        (await stranger.ReplayAsync()).ShouldBeEmpty();
        (await stranger.RespondAsync(id, "approved")).GetProperty("errorCode").GetString().ShouldBe("not_found");
    }
}
