using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;
using EdgeInteract.SignalR.Tests.Transport;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.SignalR.Tests.Hosting;

/// <summary>One session: a real hub connection that keeps the messages of the server in the order in which they came.</summary>
internal sealed class HubClient : IAsyncDisposable
{
    private readonly Channel<HubMessageReceived> _messages = Channel.CreateUnbounded<HubMessageReceived>();
    private readonly TaskCompletionSource<Exception?> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly WebSocketConnectionFactory _factory;

    private HubClient(Uri address, Action<ClientWebSocketOptions> configure, bool reconnect)
    {
        _factory = new WebSocketConnectionFactory(configure);
        var builder = new HubConnectionBuilder();
        builder.Services.AddSingleton<EndPoint>(new UriEndPoint(address));
        builder.Services.AddSingleton<IConnectionFactory>(_factory);
        builder.AddJsonProtocol(options => options.PayloadSerializerOptions.TypeInfoResolverChain.Add(ClientJsonContext.Default));
        if (reconnect)
        {
            builder.WithAutomaticReconnect([TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromSeconds(1)]);
        }

        Connection = builder.Build();
        Connection.Closed += exception =>
        {
            _closed.TrySetResult(exception);
            _messages.Writer.TryComplete(exception);
            return Task.CompletedTask;
        };
        foreach (var method in (string[])["interaction", "dismissed", "pending", "ack"])
        {
            Connection.On<JsonElement>(method, argument => _messages.Writer.TryWrite(new HubMessageReceived(method, argument)));
        }
    }

    public HubConnection Connection { get; }

    /// <summary>Ends when the connection is closed and no attempt to connect again is made.</summary>
    public Task<Exception?> Closed => _closed.Task.InTime();

    public static async Task<HubClient> StartAsync(Uri address, Action<ClientWebSocketOptions> configure, bool reconnect = false)
    {
        var client = new HubClient(address, configure, reconnect);
        try
        {
            await client.Connection.StartAsync().InTime();
            return client;
        }
        catch
        {
            await client.DisposeAsync();
            throw;
        }
    }

    /// <summary>Gives the next message, which has to be of this method.</summary>
    public async Task<JsonElement> NextAsync(string method)
    {
        var message = await _messages.Reader.ReadAsync().InTime();
        message.Method.ShouldBe(method);
        return message.Argument;
    }

    /// <summary>Reads the replay that comes with connecting: the ids that were sent as cards, in order. The list that ends it has to say the same.</summary>
    public async Task<IReadOnlyList<string>> ReplayAsync()
    {
        var cards = new List<string>();
        while (true)
        {
            var message = await _messages.Reader.ReadAsync().InTime();
            if (string.Equals(message.Method, "pending", StringComparison.Ordinal))
            {
                var ids = message.Argument.GetProperty("interactionIds").EnumerateArray().Select(id => id.GetString()!).ToArray();
                ids.ShouldBe(cards);
                return cards;
            }

            message.Method.ShouldBe("interaction");
            cards.Add(message.Argument.GetProperty("interactionId").GetString()!);
        }
    }

    /// <summary>Asks for a replay and gives what came before its end: whatever the server had to say to this session until now.</summary>
    public async Task<IReadOnlyList<HubMessageReceived>> DrainAsync()
    {
        await Connection.InvokeAsync("pending").InTime();
        var messages = new List<HubMessageReceived>();
        while (true)
        {
            var message = await _messages.Reader.ReadAsync().InTime();
            if (string.Equals(message.Method, "pending", StringComparison.Ordinal))
            {
                return messages;
            }

            messages.Add(message);
        }
    }

    public Task<JsonElement> RespondAsync(string interactionId, string outcome, string? data = null, string? responseId = null, string more = "") =>
        RespondAsync($$"""
            { "interactionId": "{{interactionId}}", "responseId": "{{responseId ?? Guid.NewGuid().ToString()}}", "outcome": "{{outcome}}", "data": {{data ?? "null"}}{{more}} }
            """);

    public async Task<JsonElement> RespondAsync(string reply)
    {
        using var document = JsonDocument.Parse(reply);
        return await Connection.InvokeAsync<JsonElement>("respond", document.RootElement).InTime();
    }

    /// <summary>Cuts the cable, does what happens in the meantime, and puts it in again.</summary>
    public async Task LoseNetworkAsync(Func<Task> meanwhile)
    {
        var mend = _factory.Cut();
        await meanwhile();
        mend();
    }

    public ValueTask DisposeAsync() => Connection.DisposeAsync();
}
