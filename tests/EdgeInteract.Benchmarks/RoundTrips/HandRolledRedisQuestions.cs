using System.Collections.Concurrent;
using System.Text.Json;
using EdgeInteract.Benchmarks.Questions;
using Microsoft.AspNetCore.SignalR;
using StackExchange.Redis;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>
/// The least that several nodes can do with Redis: a key for the question, a message to where the user is, a key that only the first answer makes, and a message back. No inbox,
/// no deadline, no check, and what is lost is lost.
/// </summary>
internal sealed class HandRolledRedisQuestions(IHubContext<HandRolledRedisHub> hub, IConnectionMultiplexer redis)
{
    private const string Answers = "hand-rolled:answers";
    private static readonly TimeSpan s_life = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, TaskCompletionSource<PurchaseAnswer>> _waiting = new(StringComparer.Ordinal);
    private readonly IDatabase _database = redis.GetDatabase();

    public Task StartAsync() => redis.GetSubscriber().SubscribeAsync(Answers, (_, message) => OnAnswer(message!));

    public Task ListenAsync(string userId) => redis.GetSubscriber().SubscribeAsync(ChannelOf(userId), (_, message) => OnQuestion(userId, message!));

    public async Task<PurchaseAnswer> AskAsync(string userId, PurchaseApproval question)
    {
        var id = Guid.NewGuid().ToString();
        var answered = new TaskCompletionSource<PurchaseAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = answered;
        var message = JsonSerializer.SerializeToUtf8Bytes(new HandRolledQuestion(id, question), JsonSerializerOptions.Web);
        var storing = _database.StringSetAsync(KeyOf(id), message, s_life);
        _ = _database.PublishAsync(ChannelOf(userId), message, CommandFlags.FireAndForget);
        await storing;
        return await answered.Task;
    }

    public async Task<bool> CompleteAsync(string id, PurchaseAnswer answer)
    {
        var message = JsonSerializer.SerializeToUtf8Bytes(new HandRolledAnswer(id, answer));
        if (!await _database.StringSetAsync(KeyOf(id) + ":answer", message, s_life, When.NotExists))
        {
            return false;
        }

        _ = _database.PublishAsync(Answers, message, CommandFlags.FireAndForget);
        return true;
    }

    private static string KeyOf(string id) => "hand-rolled:" + id;

    private static string ChannelOf(string userId) => "hand-rolled:questions:" + userId;

    private void OnQuestion(string userId, byte[] message) => _ = hub.Clients.Group(userId).SendAsync("ask", JsonElement.Parse(message));

    private void OnAnswer(byte[] message)
    {
        var answer = JsonSerializer.Deserialize<HandRolledAnswer>(message)!;
        if (_waiting.TryRemove(answer.Id, out var answered))
        {
            answered.TrySetResult(answer.Answer);
        }
    }

    private sealed record HandRolledAnswer(string Id, PurchaseAnswer Answer);
}
