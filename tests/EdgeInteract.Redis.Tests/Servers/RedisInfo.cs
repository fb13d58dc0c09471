using System.Globalization;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Tests.Servers;

/// <summary>What a server says of itself.</summary>
internal sealed class RedisInfo(ConnectionMultiplexer connection) : IDisposable
{
    // What nodes send now and then, whether or not anybody asks, and what this sends itself.
    private static readonly string[] s_idle = ["info", "config|resetstat", "ping", "time", "zrange", "zrangebyscore", "echo", "monitor"];

    public static async Task<RedisInfo> ConnectAsync(RedisServer server) => new(await ConnectionMultiplexer.ConnectAsync(server.ConnectionString + ",allowAdmin=true"));

    public IServer Server => connection.GetServer(connection.GetEndPoints()[0]);

    /// <summary>How many bytes the data take, with what Redis keeps about them.</summary>
    public async Task<long> UsedMemoryAsync() => long.Parse((await SectionAsync("memory"))["used_memory"], CultureInfo.InvariantCulture);

    /// <summary>How often each command was run since the counters were set back, by nodes or by scripts.</summary>
    public async Task<Dictionary<string, long>> CommandsAsync() => (await SectionAsync("commandstats"))
        .Select(entry => (Name: entry.Key["cmdstat_".Length..], Calls: long.Parse(entry.Value.Split(',')[0]["calls=".Length..], CultureInfo.InvariantCulture)))
        .Where(entry => !s_idle.Contains(entry.Name, StringComparer.Ordinal))
        .ToDictionary(entry => entry.Name, entry => entry.Calls, StringComparer.Ordinal);

    public Task ResetAsync() => Server.ConfigResetStatisticsAsync();

    public void Dispose() => connection.Dispose();

    private async Task<Dictionary<string, string>> SectionAsync(string section) => (await Server.InfoAsync(section))
        .SelectMany(group => group)
        .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
}
