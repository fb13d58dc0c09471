using EdgeInteract.Delivery;
using EdgeInteract.SignalR.Tests.Hosting;
using EdgeInteract.SignalR.Tests.Leave;
using EdgeInteract.SignalR.Tests.Scripted;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EdgeInteract.SignalR.Tests;

public sealed class ReconnectTests
{
    [Fact]
    public async Task A_session_that_comes_back_gets_what_it_missed()
    {
        await using var host = await HubHost.StartAsync();
        await using var client = await host.ConnectAsync("u-1", reconnect: true);
        await using var phone = await host.ConnectAsync("u-1");
        await client.ReplayAsync();
        var answered = await host.Publisher.AskAsync("u-1");
        var open = await host.Publisher.AskAsync("u-1");
        (await client.NextAsync("interaction")).GetProperty("interactionId").GetString().ShouldBe(answered);
        (await client.NextAsync("interaction")).GetProperty("interactionId").GetString().ShouldBe(open);

        await client.LoseNetworkAsync(async () => await phone.RespondAsync(answered, "approved"));

        (await client.ReplayAsync()).ShouldBe([open]);
        (await client.RespondAsync(open, "approved")).GetProperty("status").GetString().ShouldBe("acknowledged");
    }

    [Fact]
    public async Task A_client_may_come_back_when_the_store_could_not_be_reached()
    {
        var script = new ScriptedSessions { Failures = 1 };
        await using var host = await HubHost.StartAsync(services: services => services.Replace(ServiceDescriptor.Singleton<IInteractionSessions>(script)));

        await using var client = await host.ConnectAsync("u-1", reconnect: true);
        var session = await script.Connected.InTime();

        session.User.ShouldBe(new InteractionUser("u-1"));
        (await host.Log.NextAsync(102)).Message.ShouldContain("may connect again");
    }

    [Fact]
    public async Task The_session_ends_with_the_connection()
    {
        var script = new ScriptedSessions();
        await using var host = await HubHost.StartAsync(services: services => services.Replace(ServiceDescriptor.Singleton<IInteractionSessions>(script)));
        var client = await host.ConnectAsync("u-1");
        var session = await script.Connected.InTime();

        await client.DisposeAsync();

        await session.Disposed.InTime();
    }
}
