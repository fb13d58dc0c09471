using EdgeInteract.SignalR.Tests.Hosting;
using EdgeInteract.SignalR.Tests.Leave;
using Microsoft.AspNetCore.SignalR.Client;

namespace EdgeInteract.SignalR.Tests;

public sealed class SessionTests
{
    [Fact]
    public async Task Every_session_of_a_user_gets_the_card_and_loses_it_and_the_one_that_answered_gets_its_ack_only()
    {
        await using var host = await HubHost.StartAsync();
        await using var laptop = await host.ConnectAsync("u-1");
        await using var phone = await host.ConnectAsync("u-1");
        await laptop.ReplayAsync();
        await phone.ReplayAsync();

        var id = await host.Publisher.AskAsync("u-1");
        (await laptop.NextAsync("interaction")).GetProperty("interactionId").GetString().ShouldBe(id);
        (await phone.NextAsync("interaction")).GetProperty("interactionId").GetString().ShouldBe(id);
        await laptop.RespondAsync(id, "approved");

        var dismissed = await phone.NextAsync("dismissed");
        dismissed.GetProperty("interactionId").GetString().ShouldBe(id);
        dismissed.GetProperty("reason").GetString().ShouldBe("responded_elsewhere");
        dismissed.GetProperty("respondedBy").GetString().ShouldBe("u-1");
        (await laptop.DrainAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_other_members_of_a_role_are_told_who_answered()
    {
        await using var host = await HubHost.StartAsync();
        await using var first = await host.ConnectAsync("u-1");
        await using var second = await host.ConnectAsync("u-2");
        await using var outsider = await host.ConnectAsync("u-9");
        await first.ReplayAsync();
        await second.ReplayAsync();
        await outsider.ReplayAsync();

        var id = await host.Publisher.AskAsync("role:managers");
        await second.NextAsync("interaction");
        await first.RespondAsync(id, "approved");

        var dismissed = await second.NextAsync("dismissed");
        dismissed.GetProperty("reason").GetString().ShouldBe("responded_by_other");
        dismissed.GetProperty("respondedBy").GetString().ShouldBe("u-1");
        (await outsider.DrainAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Connecting_replays_what_is_pending_high_priority_first_then_by_age()
    {
        await using var host = await HubHost.StartAsync();
        var older = await host.Publisher.AskAsync("u-1");
        var newer = await host.Publisher.AskAsync("u-1");
        var high = await host.Publisher.AskAsync("u-1", priority: InteractionPriority.High);
        var answered = await host.Publisher.AskAsync("role:managers");
        await using (var colleague = await host.ConnectAsync("u-2"))
        {
            await colleague.RespondAsync(answered, "approved");
        }

        await using var client = await host.ConnectAsync("u-1");

        (await client.ReplayAsync()).ShouldBe([high, older, newer]);
    }

    [Fact]
    public async Task What_has_timed_out_is_never_replayed()
    {
        var time = HubHost.NewClock();
        await using var host = await HubHost.StartAsync(time: time);
        var expiring = await host.Publisher.AskAsync("u-1", timeoutMs: InteractionLimits.MinTimeoutMs);
        var lasting = await host.Publisher.AskAsync("u-1");
        time.Advance(TimeSpan.FromMilliseconds(InteractionLimits.MinTimeoutMs));
        await Should.ThrowAsync<InteractionTimeoutException>(() => host.Publisher.WaitAsync(expiring).InTime());

        await using var client = await host.ConnectAsync("u-1");

        (await client.ReplayAsync()).ShouldBe([lasting]);
        (await client.RespondAsync(expiring, "approved")).GetProperty("errorCode").GetString().ShouldBe("timed_out");
    }

    [Fact]
    public async Task A_timeout_and_a_cancellation_take_the_card_off_the_screen()
    {
        var time = HubHost.NewClock();
        await using var host = await HubHost.StartAsync(time: time);
        await using var client = await host.ConnectAsync("u-1");
        await client.ReplayAsync();

        var cancelled = await host.Publisher.AskAsync("u-1");
        await client.NextAsync("interaction");
        await host.Publisher.CancelAsync(cancelled, "The trip was called off.");
        var first = await client.NextAsync("dismissed");
        await host.Publisher.AskAsync("u-1", timeoutMs: InteractionLimits.MinTimeoutMs);
        await client.NextAsync("interaction");
        time.Advance(TimeSpan.FromMilliseconds(InteractionLimits.MinTimeoutMs));
        var second = await client.NextAsync("dismissed");

        first.GetProperty("reason").GetString().ShouldBe("cancelled");
        first.GetProperty("message").GetString().ShouldBe("The trip was called off.");
        second.GetProperty("reason").GetString().ShouldBe("timed_out");
    }

    [Fact]
    public async Task A_card_is_delivered_when_a_session_has_it_and_displayed_when_the_client_says_so()
    {
        await using var host = await HubHost.StartAsync();
        var id = await host.Publisher.AskAsync("u-1");
        (await host.Publisher.FindAsync(id))!.Status.ShouldBe(InteractionStatus.Pending);

        await using var client = await host.ConnectAsync("u-1");
        await client.ReplayAsync();
        // The list after the card is sent when the delivery of the card is recorded.
        (await host.Publisher.FindAsync(id))!.Status.ShouldBe(InteractionStatus.Delivered);
        await client.Connection.InvokeAsync("displayed", id).InTime();

        (await host.Publisher.FindAsync(id))!.Status.ShouldBe(InteractionStatus.Displayed);
    }

    [Fact]
    public async Task A_stranger_cannot_say_that_a_card_is_displayed()
    {
        await using var host = await HubHost.StartAsync();
        var id = await host.Publisher.AskAsync("u-1");
        await using var stranger = await host.ConnectAsync("u-9");

        await stranger.Connection.InvokeAsync("displayed", id).InTime();

        (await host.Publisher.FindAsync(id))!.Status.ShouldBe(InteractionStatus.Pending);
    }
}
