using System.Text.Json;
using EdgeInteract.Delivery;
using EdgeInteract.SignalR.Tests.Hosting;
using EdgeInteract.SignalR.Tests.Leave;
using EdgeInteract.SignalR.Tests.Scripted;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EdgeInteract.SignalR.Tests;

public sealed class LimitTests
{
    [Fact]
    public async Task A_message_that_is_too_large_ends_its_connection_and_the_server_goes_on()
    {
        await using var host = await HubHost.StartAsync();
        await using var client = await host.ConnectAsync("u-1");
        await using var other = await host.ConnectAsync("u-1");
        var id = await host.Publisher.AskAsync("u-1");
        var large = new string('x', InteractionLimits.MaxHubMessageBytes);

        await Should.ThrowAsync<Exception>(() => client.RespondAsync(id, "rejected", $$"""{ "reason": "{{large}}" }"""));

        await client.Closed;
        (await other.RespondAsync(id, "approved")).GetProperty("status").GetString().ShouldBe("acknowledged");
    }

    [Fact]
    public async Task Data_above_its_own_limit_but_within_a_message_is_refused_and_the_connection_lives()
    {
        await using var host = await HubHost.StartAsync();
        await using var client = await host.ConnectAsync("u-1");
        var id = await host.Publisher.AskAsync("u-1");
        var large = new string('x', InteractionLimits.MaxDataBytes);

        var ack = await client.RespondAsync(id, "rejected", $$"""{ "reason": "{{large}}" }""");

        ack.GetProperty("errors").EnumerateArray().Single().GetProperty("pointer").GetString().ShouldBe("/data");
        (await client.RespondAsync(id, "approved")).GetProperty("status").GetString().ShouldBe("acknowledged");
    }

    [Fact]
    public async Task The_size_limit_is_the_hubs_own()
    {
        await using var host = await HubHost.StartAsync();

        host.Services.GetRequiredService<IOptions<HubOptions>>().Value.MaximumReceiveMessageSize.ShouldBe(32 * 1024);
    }

    [Fact]
    public async Task A_lower_size_limit_ends_the_connection_of_what_is_larger()
    {
        await using var host = await HubHost.StartAsync(options => options.MaxMessageBytes = 2_048);
        await using var client = await host.ConnectAsync("u-1");
        await using var other = await host.ConnectAsync("u-1");
        var id = await host.Publisher.AskAsync("u-1");

        await Should.ThrowAsync<Exception>(() => client.RespondAsync(id, "rejected", $$"""{ "reason": "{{new string('x', 2_048)}}" }"""));

        await client.Closed;
        (await other.RespondAsync(id, "rejected", $$"""{ "reason": "{{new string('x', 1_024)}}" }""")).GetProperty("status").GetString().ShouldBe("acknowledged");
    }

    [Theory]
    [InlineData(1_023, 5, "MaxMessageBytes is 1023; set it between 1024 and 131072.")]
    [InlineData(131_073, 5, "MaxMessageBytes is 131073; set it between 1024 and 131072.")]
    [InlineData(131_072, 0, "ReplaysPerSecond is 0; set it to 1 or more.")]
    public async Task A_limit_out_of_its_range_ends_the_start(int maxMessageBytes, int replaysPerSecond, string message)
    {
        var failure = await Should.ThrowAsync<OptionsValidationException>(() => HubHost.StartAsync(options =>
        {
            options.MaxMessageBytes = maxMessageBytes;
            options.ReplaysPerSecond = replaysPerSecond;
        }));

        failure.Failures.ShouldBe([$"EdgeInteractSignalROptions.{message}"]);
    }

    [Fact]
    public async Task More_answers_than_a_second_may_have_are_refused_and_may_be_sent_again()
    {
        var time = HubHost.NewClock();
        await using var host = await HubHost.StartAsync(options => options.ResponsesPerSecond = 3, time: time);
        await using var client = await host.ConnectAsync("u-1");
        await using var other = await host.ConnectAsync("u-1");
        var id = await host.Publisher.AskAsync("u-1");

        var codes = new List<string?>();
        for (var count = 0; count < 4; count++)
        {
            codes.Add((await client.RespondAsync(Guid.NewGuid().ToString(), "approved")).GetProperty("errorCode").GetString());
        }

        codes.ShouldBe(["not_found", "not_found", "not_found", "unavailable"]);
        (await other.RespondAsync(Guid.NewGuid().ToString(), "approved")).GetProperty("errorCode").GetString().ShouldBe("not_found");
        (await host.Log.NextAsync(105)).Level.ShouldBe(LogLevel.Warning);
        time.Advance(TimeSpan.FromMilliseconds(400));
        (await client.RespondAsync(id, "approved")).GetProperty("status").GetString().ShouldBe("acknowledged");
    }

    [Fact]
    public async Task Replays_cannot_be_asked_for_without_end()
    {
        await using var host = await HubHost.StartAsync(options => options.ReplaysPerSecond = 3, time: HubHost.NewClock());
        await using var client = await host.ConnectAsync("u-1");
        for (var count = 0; count < 3; count++)
        {
            await client.Connection.InvokeAsync("pending").InTime();
        }

        var refused = await Should.ThrowAsync<HubException>(() => client.Connection.InvokeAsync("pending").InTime());

        refused.Message.ShouldContain("too often");
    }

    [Fact]
    public async Task A_failure_becomes_a_refusal_without_details_and_is_logged()
    {
        var script = new ScriptedSessions { OnRespond = _ => throw new InvalidOperationException("sample secret") };
        await using var host = await HubHost.StartAsync(services: services => services.Replace(ServiceDescriptor.Singleton<IInteractionSessions>(script)));
        await using var client = await host.ConnectAsync("u-1");

        var ack = await client.RespondAsync("some-id", "approved", responseId: "some-response");

        ack.GetProperty("errorCode").GetString().ShouldBe("unavailable");
        ack.GetProperty("interactionId").GetString().ShouldBe("some-id");
        ack.GetProperty("responseId").GetString().ShouldBe("some-response");
        ack.GetRawText().ShouldNotContain("sample secret");
        (await host.Log.NextAsync(104)).Level.ShouldBe(LogLevel.Error);
    }

    [Fact]
    public async Task The_hub_has_the_methods_of_the_protocol_and_no_other()
    {
        await using var host = await HubHost.StartAsync();
        await using var client = await host.ConnectAsync("u-1");

        foreach (var method in (string[])["subscribe", "publish", "interaction", "RespondAsync", "DisplayedAsync", "PendingAsync", "OnConnectedAsync", "Dispose"])
        {
            var refused = await Should.ThrowAsync<HubException>(() => client.Connection.InvokeAsync<JsonElement>(method).InTime());
            refused.Message.ShouldContain("Method does not exist", customMessage: method);
        }
    }
}
