using EdgeInteract.Redis.Storage;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Tests.Storage;

public sealed class DeadlineLifeTests(RedisServerFixture fixture) : IClassFixture<RedisServerFixture>
{
    private static readonly TimeSpan s_life = TimeSpan.FromHours(2);

    [Fact]
    public async Task Deadlines_that_are_made_anew_by_a_move_have_an_end()
    {
        var prefix = RedisServerFixture.NewPrefix();
        await using var node = RedisNode.Create(fixture.Server, prefix);
        using var client = await ConnectionMultiplexer.ConnectAsync(fixture.Server.ConnectionString);
        var database = client.GetDatabase();
        var deadlines = node.Services.GetRequiredService<RedisDeadlines>();
        var shard = node.Services.GetRequiredService<RedisKeys>().Deadline("interaction-1");

        // All others have been taken out meanwhile, and the key with them.
        deadlines.Move(database, "interaction-1", TimeProvider.System.GetUtcNow(), s_life);

        await Eventually.HoldsAsync(async () => await database.KeyExistsAsync(shard));
        (await database.KeyTimeToLiveAsync(shard)).ShouldNotBeNull().ShouldBeInRange(TimeSpan.FromTicks(1), s_life);
    }

    [Fact]
    public async Task A_move_changes_when_an_interaction_is_due_and_an_addition_does_not()
    {
        var prefix = RedisServerFixture.NewPrefix();
        await using var node = RedisNode.Create(fixture.Server, prefix);
        using var client = await ConnectionMultiplexer.ConnectAsync(fixture.Server.ConnectionString);
        var database = client.GetDatabase();
        var deadlines = node.Services.GetRequiredService<RedisDeadlines>();
        var record = SampleRecords.Create();
        var shard = node.Services.GetRequiredService<RedisKeys>().Deadline(record.InteractionId);
        await deadlines.AddAsync(database, record, s_life);
        var first = await database.SortedSetScoreAsync(shard, record.InteractionId);

        deadlines.Move(database, record.InteractionId, record.ExpiresAt.AddHours(1), s_life);
        await Eventually.HoldsAsync(async () => await database.SortedSetScoreAsync(shard, record.InteractionId) > first);
        var moved = await database.SortedSetScoreAsync(shard, record.InteractionId);
        await deadlines.AddAsync(database, record, s_life);

        (await database.SortedSetScoreAsync(shard, record.InteractionId)).ShouldBe(moved);
    }
}
