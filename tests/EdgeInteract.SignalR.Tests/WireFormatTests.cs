using System.Text.Json;
using EdgeInteract.Delivery;
using EdgeInteract.SignalR.Tests.Hosting;
using EdgeInteract.SignalR.Tests.Scripted;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EdgeInteract.SignalR.Tests;

public sealed class WireFormatTests
{
    private const string Id = "019a0000-0000-7000-8000-000000000001";
    private static readonly DateTimeOffset Ten = new(2026, 1, 15, 10, 0, 0, TimeSpan.Zero);

    private readonly ScriptedSessions _script = new();

    [Theory]
    [InlineData("interaction")]
    [InlineData("interaction.minimal")]
    public async Task A_frozen_request_arrives_as_it_is(string golden)
    {
        await using var host = await StartAsync();
        await using var client = await host.ConnectAsync("u-1");
        var session = await _script.Connected.InTime();

        await session.Receiver.SendInteractionAsync(Golden.Read(golden), CancellationToken.None);

        (await client.NextAsync("interaction")).ShouldBeGolden(golden);
    }

    [Fact]
    public async Task What_is_sent_in_turn_is_not_taken_for_what_was_sent_before()
    {
        await using var host = await StartAsync();
        await using var client = await host.ConnectAsync("u-1");
        var session = await _script.Connected.InTime();
        var buffer = Golden.Read("interaction");

        await session.Receiver.SendInteractionAsync(buffer, CancellationToken.None);
        await session.Receiver.SendInteractionAsync(buffer.ToArray(), CancellationToken.None);
        var other = "{\"interactionId\":\"other\"}"u8;
        other.CopyTo(buffer);
        await session.Receiver.SendInteractionAsync(buffer.AsMemory(0, other.Length), CancellationToken.None);
        await session.Receiver.SendDismissedAsync(Cancelled("first"), CancellationToken.None);
        await session.Receiver.SendDismissedAsync(Cancelled("first"), CancellationToken.None);
        await session.Receiver.SendDismissedAsync(Cancelled("second"), CancellationToken.None);

        (await client.NextAsync("interaction")).ShouldBeGolden("interaction");
        (await client.NextAsync("interaction")).ShouldBeGolden("interaction");
        (await client.NextAsync("interaction")).GetProperty("interactionId").GetString().ShouldBe("other");
        foreach (var id in (string[])["first", "first", "second"])
        {
            (await client.NextAsync("dismissed")).GetProperty("interactionId").GetString().ShouldBe(id);
        }

        static InteractionDismissal Cancelled(string id) => new() { InteractionId = id, Reason = InteractionDismissalReason.Cancelled };
    }

    [Theory]
    [InlineData("dismissed.by-other", InteractionDismissalReason.RespondedByOther, "u-2", null, null)]
    [InlineData("dismissed.elsewhere", InteractionDismissalReason.RespondedElsewhere, "u-1", null, "session-1")]
    [InlineData("dismissed.timed-out", InteractionDismissalReason.TimedOut, null, null, null)]
    [InlineData("dismissed.cancelled", InteractionDismissalReason.Cancelled, null, "The trip was called off.", null)]
    public async Task A_dismissal_is_written_as_the_protocol_says(
        string golden, InteractionDismissalReason reason, string? respondedBy, string? message, string? sessionId)
    {
        await using var host = await StartAsync();
        await using var client = await host.ConnectAsync("u-1");
        var session = await _script.Connected.InTime();

        await session.Receiver.SendDismissedAsync(
            new InteractionDismissal { InteractionId = Id, Reason = reason, RespondedBy = respondedBy, Message = message, SessionId = sessionId },
            CancellationToken.None);

        (await client.NextAsync("dismissed")).ShouldBeGolden(golden);
    }

    [Fact]
    public async Task The_list_that_ends_a_replay_is_written_as_the_protocol_says()
    {
        await using var host = await StartAsync();
        await using var client = await host.ConnectAsync("u-1");
        var session = await _script.Connected.InTime();

        await session.Receiver.SendPendingAsync(new PendingInteractions([Id, "019a0000-0000-7000-8000-000000000002"]), CancellationToken.None);

        (await client.NextAsync("pending")).ShouldBeGolden("pending");
    }

    [Fact]
    public async Task A_late_ack_is_written_as_the_protocol_says()
    {
        await using var host = await StartAsync();
        await using var client = await host.ConnectAsync("u-1");
        var session = await _script.Connected.InTime();

        await session.Receiver.SendAckAsync(Acks.Acknowledged, CancellationToken.None);

        (await client.NextAsync("ack")).ShouldBeGolden("ack.acknowledged");
    }

    [Theory]
    [InlineData("ack.acknowledged")]
    [InlineData("ack.already-responded")]
    [InlineData("ack.invalid")]
    public async Task The_result_of_an_answer_is_written_as_the_protocol_says(string golden)
    {
        _script.OnRespond = _ => golden switch
        {
            "ack.acknowledged" => Acks.Acknowledged,
            "ack.already-responded" => Acks.AlreadyResponded,
            _ => Acks.Invalid,
        };
        await using var host = await StartAsync();
        await using var client = await host.ConnectAsync("u-1");

        var ack = await client.RespondAsync("{}");

        ack.ShouldBeGolden(golden);
    }

    [Fact]
    public async Task A_reply_is_read_as_the_protocol_says()
    {
        _script.OnRespond = _ => Acks.Acknowledged;
        await using var host = await StartAsync();
        await using var client = await host.ConnectAsync("u-1");
        var session = await _script.Connected.InTime();

        await client.RespondAsync(Golden.Text("respond"));
        await client.RespondAsync(Golden.Text("respond.minimal"));

        session.Replies.Count.ShouldBe(2);
        var full = session.Replies.First();
        full.InteractionId.ShouldBe(Id);
        full.ResponseId.ShouldBe("5b0c2f9e-6a55-4c1c-9a51-0a5c1d3c7b11");
        full.Outcome.ShouldBe("rejected");
        full.Data!.Value.GetProperty("reason").GetString().ShouldBe("Quarter end");
        full.ClientTimestamp.ShouldBe(Ten);
        var minimal = session.Replies.Last();
        minimal.Outcome.ShouldBe("approved");
        minimal.Data.ShouldBeNull();
        minimal.ClientTimestamp.ShouldBeNull();
    }

    [Fact]
    public async Task The_json_options_that_an_application_sets_for_its_hubs_change_nothing()
    {
        _script.OnRespond = _ => Acks.Acknowledged;
        await using var host = await StartAsync(services => services.Configure<JsonHubProtocolOptions>(options =>
            options.PayloadSerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper));
        await using var client = await host.ConnectAsync("u-1");
        var session = await _script.Connected.InTime();

        await session.Receiver.SendAckAsync(Acks.Acknowledged, CancellationToken.None);
        await client.RespondAsync(Golden.Text("respond"));

        (await client.NextAsync("ack")).ShouldBeGolden("ack.acknowledged");
        session.Replies.Single().InteractionId.ShouldBe(Id);
    }

    [Fact]
    public async Task Displayed_names_the_card_that_is_on_the_screen()
    {
        await using var host = await StartAsync();
        await using var client = await host.ConnectAsync("u-1");
        var session = await _script.Connected.InTime();

        await client.Connection.InvokeAsync("displayed", Id).InTime();

        session.Displayed.ShouldBe([Id]);
    }

    private Task<HubHost> StartAsync(Action<IServiceCollection>? more = null) => HubHost.StartAsync(services: services =>
    {
        services.Replace(ServiceDescriptor.Singleton<IInteractionSessions>(_script));
        more?.Invoke(services);
    });
}
