using System.Security.Claims;
using EdgeInteract.SignalR.Tests.Hosting;
using EdgeInteract.SignalR.Tests.Leave;
using Microsoft.AspNetCore.SignalR.Client;

namespace EdgeInteract.SignalR.Tests;

/// <summary>The same user id in two tenants is two people, also over the wire.</summary>
public sealed class TenantTests
{
    private static readonly string?[] Tenants = [null, "north", "south"];

    [Fact]
    public async Task A_card_its_answer_and_its_dismissal_stay_within_the_tenant()
    {
        await using var host = await StartAsync();
        await using var north = await ConnectAsync(host, "north");
        await using var northPhone = await ConnectAsync(host, "north");
        await using var south = await ConnectAsync(host, "south");
        await using var nowhere = await ConnectAsync(host, null);
        foreach (var client in (HubClient[])[north, northPhone, south, nowhere])
        {
            (await client.ReplayAsync()).ShouldBeEmpty();
        }

        var id = await host.Publisher.AskAsync("u-1", tenantId: "north");
        (await north.NextAsync("interaction")).GetProperty("interactionId").GetString().ShouldBe(id);
        (await northPhone.NextAsync("interaction")).GetProperty("interactionId").GetString().ShouldBe(id);
        (await south.RespondAsync(id, "approved")).GetProperty("errorCode").GetString().ShouldBe("not_found");
        (await nowhere.RespondAsync(id, "approved")).GetProperty("errorCode").GetString().ShouldBe("not_found");
        (await north.RespondAsync(id, "approved")).GetProperty("status").GetString().ShouldBe("acknowledged");

        (await northPhone.NextAsync("dismissed")).GetProperty("reason").GetString().ShouldBe("responded_elsewhere");
        (await south.DrainAsync()).ShouldBeEmpty();
        (await nowhere.DrainAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_replay_lists_what_is_pending_in_the_tenant_and_nothing_else()
    {
        await using var host = await StartAsync();
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tenant in Tenants)
        {
            ids[tenant ?? ""] = await host.Publisher.AskAsync("u-1", tenantId: tenant);
        }

        foreach (var tenant in Tenants)
        {
            await using var client = await ConnectAsync(host, tenant);
            (await client.ReplayAsync()).ShouldBe([ids[tenant ?? ""]]);
        }
    }

    [Fact]
    public async Task A_namesake_cannot_say_that_a_card_is_displayed()
    {
        await using var host = await StartAsync();
        await using var south = await ConnectAsync(host, "south");
        var id = await host.Publisher.AskAsync("u-1", tenantId: "north");

        await south.Connection.InvokeAsync("displayed", id).InTime();

        (await host.Publisher.FindAsync(id))!.DisplayedAt.ShouldBeNull();
        await using var north = await ConnectAsync(host, "north");
        await north.Connection.InvokeAsync("displayed", id).InTime();
        (await host.Publisher.FindAsync(id))!.DisplayedAt.ShouldNotBeNull();
    }

    private static Task<HubHost> StartAsync() =>
        HubHost.StartAsync(options => options.TenantIdSelector = user => user.FindFirstValue("tenant"));

    private static async Task<HubClient> ConnectAsync(HubHost host, string? tenant)
    {
        (string, string)[] claims = tenant is null ? [(ClaimTypes.NameIdentifier, "u-1")] : [(ClaimTypes.NameIdentifier, "u-1"), ("tenant", tenant)];
        return await HubClient.StartAsync(host.WithToken(await host.SignInAsync(claims)), _ => { });
    }
}
