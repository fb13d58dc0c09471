using System.Globalization;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace EdgeInteract.Redis.Tests.Keys;

/// <summary>What is in the server, and for how long. Here it is looked through, which the product never does.</summary>
public sealed class KeyLifeTests : IAsyncLifetime
{
    private const int Questions = 300;
    private const int TimeoutMs = 4_000;
    private const int NoEnd = -1;

    private static readonly TimeSpan s_retention = TimeSpan.FromSeconds(3);

    private RedisServer _server = null!;
    private RedisNode _asking = null!;
    private RedisNode _answering = null!;

    public async Task InitializeAsync()
    {
        _server = await RedisServer.StartAsync();
        _asking = await StartAsync();
        _answering = await StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _asking.DisposeAsync();
        await _answering.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task When_all_is_answered_there_are_the_records_their_keys_and_one_contract_and_after_the_retention_nothing()
    {
        await using var person = await _answering.ConnectAsync("user-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());

        await AskAsync(withKeys: true);
        await AskAsync(withKeys: false);

        // The indexes are put in order some moments later.
        await Eventually.HoldsAsync(async () => await CountAsync() == (2 * Questions) + Questions + 1);
        await Eventually.HoldsAsync(async () => await CountAsync() == 0);
    }

    [Fact]
    public async Task Each_key_has_an_end_at_any_time()
    {
        await using var person = await _answering.ConnectAsync("user-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());
        await using var idle = await _answering.ConnectAsync("user-2");
        await using var admin = await RespConnection.ConnectAsync(_server.Port);
        var seen = new HashSet<string>(StringComparer.Ordinal);

        var asking = Task.WhenAll(AskAsync(withKeys: true), Parallel.ForEachAsync(Enumerable.Range(0, Questions), async (_, _) => await _asking.Questions.PublishQuestion("user-2", "Later?")));
        do
        {
            foreach (var key in await ScanAsync(admin))
            {
                ((long)(await admin.RunAsync("PTTL", key))!).ShouldNotBe(NoEnd, key);
                seen.Add(key.Split(':')[1]);
            }
        }
        while (!asking.IsCompleted);

        await asking.OrFailAsync();
        seen.Order(StringComparer.Ordinal).ShouldBe(["contract", "due", "i", "inbox", "key"]);
    }

    [Fact]
    public async Task A_request_costs_no_subscription_and_nothing_looks_through_the_keys()
    {
        await using var person = await _answering.ConnectAsync("user-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());
        await _asking.Questions.RequestQuestion("user-1", "Warm?").OrFailAsync();
        var before = await CallsAsync("subscribe", "psubscribe", "ssubscribe");

        await AskAsync(withKeys: true);

        before.ShouldBeGreaterThan(0);
        (await CallsAsync("subscribe", "psubscribe", "ssubscribe")).ShouldBe(before);
        (await CallsAsync("keys", "scan", "zscan", "hscan", "sscan")).ShouldBe(0);
    }

    // The shortest retention that the options take is a minute, which is long for a test.
    private Task<RedisNode> StartAsync() => RedisNode.StartAsync(
        _server,
        "life",
        static services => services.PostConfigure<EdgeInteractOptions>(static options => (options.MaxTimeoutMs, options.DefaultTimeoutMs) = (TimeoutMs, TimeoutMs)),
        static services => services.Replace(ServiceDescriptor.Singleton(static provider =>
        {
            var options = provider.GetRequiredService<IOptions<EdgeInteractOptions>>().Value;
            options.Retention = s_retention;
            return options;
        })));

    private async Task AskAsync(bool withKeys) => await Parallel.ForEachAsync(Enumerable.Range(0, Questions), async (number, _) =>
    {
        var options = withKeys ? new InteractionOptions { IdempotencyKey = number.ToString(CultureInfo.InvariantCulture) } : null;
        await _asking.Questions.RequestQuestion("user-1", "Tea?", options: options).OrFailAsync();
    });

    private async Task<long> CountAsync() => (long)(await _server.CommandAsync("DBSIZE"))!;

    private async Task<long> CallsAsync(params string[] commands)
    {
        // cmdstat_<name>:calls=<number>,…
        var lines = ((string)(await _server.CommandAsync("INFO", "commandstats"))!).Split("\r\n");
        return commands.Sum(command => lines
            .Where(line => line.StartsWith($"cmdstat_{command}:", StringComparison.Ordinal))
            .Sum(static line => long.Parse(line.Split('=', ',')[1], CultureInfo.InvariantCulture)));
    }

    private static async Task<List<string>> ScanAsync(RespConnection admin)
    {
        var (keys, cursor) = (new List<string>(), "0");
        do
        {
            var page = (object?[])(await admin.RunAsync("SCAN", cursor, "COUNT", "500"))!;
            cursor = (string)page[0]!;
            keys.AddRange(((object?[])page[1]!).Cast<string>());
        }
        while (cursor != "0");

        return keys;
    }
}
