using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.Storage;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Tests.Deploys;

/// <summary>Records that a later version has stored.</summary>
public sealed class LaterFormatTests(RedisServerFixture fixture) : IClassFixture<RedisServerFixture>
{
    private const byte LaterVersion = 99;

    private readonly string _prefix = RedisServerFixture.NewPrefix();

    [Fact]
    public async Task They_are_left_alone_and_keep_nobody_from_the_others()
    {
        await using var node = RedisNode.Create(fixture.Server, _prefix);
        var later = (await node.Questions.PublishQuestion("user-1", "Later?")).InteractionId;
        var known = (await node.Questions.PublishQuestion("user-1", "Now?")).InteractionId;
        using var connection = await ConnectionMultiplexer.ConnectAsync(fixture.Server.ConnectionString);
        var database = connection.GetDatabase();
        RedisKey key = $"{_prefix}:i:{later}";
        await database.StringSetRangeAsync(key, 0, new[] { LaterVersion });
        var stored = await database.StringGetAsync(key);
        var store = node.Services.GetRequiredService<IInteractionStore>();

        var pending = await store.GetPendingAsync(new InteractionUser("user-1"), TimeProvider.System.GetUtcNow(), CancellationToken.None);
        var error = await Should.ThrowAsync<InteractionRecordTooNewException>(async () => await store.FindAsync(later, CancellationToken.None));

        pending.Select(interaction => interaction.Record.InteractionId).ShouldBe([known]);
        error.Message.ShouldContain("format 99");
        (await database.StringGetAsync(key)).ShouldBe(stored);
        (await store.GetPendingIdsAsync(new InteractionUser("user-1"), TimeProvider.System.GetUtcNow(), CancellationToken.None)).ShouldContain(later);
    }
}
