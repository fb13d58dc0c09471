using System.Reflection;
using System.Text.Json;
using System.Threading.Channels;
using EdgeInteract.SignalR.Tests.Hosting;
using EdgeInteract.SignalR.Tests.Leave;
using EdgeInteract.Streams;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.SignalR.Tests;

/// <summary>What a client sends never goes straight to a callback topic: only what the server has accepted does, as the server wrote it.</summary>
public sealed class ForgedContentTests
{
    private const string Custom = "orders/approvals";

    // Every method that a client can call. A new one fails the test below until somebody has thought of what can be forged with it.
    private static readonly string[] Methods = ["displayed", "pending", "respond"];

    [Fact]
    public void These_are_all_the_methods_that_a_client_can_call()
    {
        var hub = typeof(EdgeInteractSignalROptions).Assembly.GetTypes().Single(type => typeof(Hub).IsAssignableFrom(type));
        var methods = hub.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.GetBaseDefinition().DeclaringType == hub)
            .Select(method => method.GetCustomAttribute<HubMethodNameAttribute>()?.Name ?? method.Name);

        methods.Order(StringComparer.Ordinal).ShouldBe(Methods);
    }

    [Fact]
    public async Task Forged_content_through_any_method_reaches_no_callback_topic_and_resumes_nobody()
    {
        await using var host = await HubHost.StartAsync(options => options.ResponsesPerSecond = 1_000);
        await using var recipient = await host.ConnectAsync("u-1");
        await using var stranger = await host.ConnectAsync("u-9");
        var id = (await host.Publisher.PublishAsync(Request())).InteractionId;
        var waiting = host.Publisher.WaitAsync(id);
        var topics = await ListenAsync(host, Custom, InteractionTopics.Callback(id), InteractionTopics.Ack(id));

        foreach (var client in (HubClient[])[recipient, stranger])
        {
            foreach (var reply in ForgedReplies(id))
            {
                (await client.RespondAsync(reply)).GetProperty("status").GetString().ShouldBe("error", reply);
            }

            foreach (var name in ForgedIds(id))
            {
                await client.Connection.InvokeAsync("displayed", name).InTime();
            }

            foreach (var method in Methods)
            {
                await CallWithForgedArgumentsAsync(client, method, id);
            }
        }

        waiting.IsCompleted.ShouldBeFalse();
        (await host.Publisher.FindAsync(id))!.Response.ShouldBeNull();
        await ShouldBeSilentAsync(host, topics);
    }

    [Fact]
    public async Task An_answer_that_is_accepted_reaches_the_callback_topics_as_the_server_wrote_it()
    {
        await using var host = await HubHost.StartAsync();
        await using var client = await host.ConnectAsync("u-1");
        var id = (await host.Publisher.PublishAsync(Request())).InteractionId;
        var topics = await ListenAsync(host, Custom, InteractionTopics.Callback(id));
        const string Forged =
            """, "respondedBy": "u-2", "sessionId": "forged", "adminOverride": true, "timestamp": "2001-01-01T00:00:00Z", "correlationId": "forged", "callbackTopic": "forged", "value": 1""";

        (await client.RespondAsync(id, "rejected", """{ "reason": "Quarter end", "respondedBy": "u-2" }""", more: Forged)).GetProperty("status").GetString().ShouldBe("acknowledged");

        var response = await host.Publisher.WaitAsync(id).InTime();
        var message = await topics[Custom].Reader.ReadAsync().InTime();
        message.GetProperty("respondedBy").GetString().ShouldBe("u-1");
        message.GetProperty("sessionId").GetString().ShouldBe(response.SessionId);
        message.GetProperty("timestamp").GetDateTimeOffset().ShouldBe(response.Timestamp);
        message.GetProperty("correlationId").GetString().ShouldBe("order-1");
        message.GetProperty("adminOverride").GetBoolean().ShouldBeFalse();
        message.EnumerateObject().Select(member => member.Name).ShouldBeSubsetOf(
            ["interactionId", "responseId", "respondedBy", "outcome", "data", "timestamp", "clientTimestamp", "sessionId", "correlationId", "adminOverride"]);
        message.GetRawText().ShouldNotContain("forged");
    }

    private static InteractionRequest Request()
    {
        var request = LeaveRequests.Create("u-1");
        request.CallbackTopic = Custom;
        request.CorrelationId = "order-1";
        return request;
    }

    private static IEnumerable<string> ForgedIds(string id) =>
        [Custom, InteractionTopics.Callback(id), InteractionTopics.Ack(id), $"{id}.callback", $"../{id}", "callback", "role:managers", "*", ""];

    private static IEnumerable<string> ForgedReplies(string id)
    {
        foreach (var name in ForgedIds(id))
        {
            yield return $$"""{ "interactionId": "{{name}}", "responseId": "forged", "outcome": "approved", "callbackTopic": "{{Custom}}", "topic": "{{Custom}}" }""";
        }

        // What the server itself would send: a timeout, a cancellation, an ack, a whole response.
        yield return $$"""{ "interactionId": "{{id}}", "responseId": "forged", "outcome": "timeout", "timedOutAt": "2026-01-01T00:00:00Z", "timeoutMs": 1 }""";
        yield return $$"""{ "interactionId": "{{id}}", "responseId": "forged", "outcome": "cancelled", "cancelledAt": "2026-01-01T00:00:00Z", "reason": "forged" }""";
        yield return $$"""{ "interactionId": "{{id}}", "responseId": "forged", "outcome": "", "status": "acknowledged", "processedAt": "2026-01-01T00:00:00Z" }""";
        yield return $$"""{ "interactionId": "{{id}}", "responseId": "forged", "outcome": "rejected", "respondedBy": "u-1", "adminOverride": true, "data": { "reason": "x" } }""";
        yield return $$"""{ "interactionId": "{{id}}", "responseId": "forged", "outcome": "approved ", "data": "{{Custom}}" }""";
        yield return $$"""{ "interactionId": ["{{id}}"], "responseId": "forged", "outcome": "approved" }""";
        yield return $$"""[{ "interactionId": "{{id}}", "responseId": "forged", "outcome": "approved" }]""";
        yield return $"\"{id}\"";
        yield return "null";
    }

    private static async Task CallWithForgedArgumentsAsync(HubClient client, string method, string id)
    {
        // More and other arguments than the method has: refused by the hub or by the method, never taken for something else.
        object?[][] calls =
        [
            [Custom, id], [id, Custom, "forged"], [1], [null],
        ];
        foreach (var arguments in calls)
        {
            try
            {
                await client.Connection.InvokeCoreAsync(method, typeof(object), arguments).InTime();
            }
            catch (HubException)
            {
                // Refused, which is all that is asked.
            }
        }
    }

    private static async Task<Dictionary<string, Channel<JsonElement>>> ListenAsync(HubHost host, params string[] names)
    {
        var broker = host.Services.GetRequiredService<IEdgeStreamBroker>();
        var topics = new Dictionary<string, Channel<JsonElement>>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var channel = topics[name] = Channel.CreateUnbounded<JsonElement>();
            await broker.SubscribeAsync(
                name,
                (message, _) =>
                {
                    using var document = JsonDocument.Parse(message);
                    channel.Writer.TryWrite(document.RootElement.Clone());
                    return default;
                },
                CancellationToken.None);
        }

        return topics;
    }

    /// <summary>What is sent now comes after whatever else was sent, because a topic keeps the order.</summary>
    private static async Task ShouldBeSilentAsync(HubHost host, Dictionary<string, Channel<JsonElement>> topics)
    {
        foreach (var (name, channel) in topics)
        {
            await host.Services.GetRequiredService<IEdgeStreamBroker>().PublishAsync(name, "\"the end\""u8.ToArray(), CancellationToken.None);
            (await channel.Reader.ReadAsync().InTime()).ToString().ShouldBe("the end", name);
        }
    }
}
