using EdgeInteract.TestKit;

namespace EdgeInteract.Redis.Tests;

/// <summary>Waits for what nobody tells: how a server stands, or what several nodes have done together.</summary>
internal static class Eventually
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    public static Task HoldsAsync(Func<bool> condition) => HoldsAsync(() => Task.FromResult(condition()));

    public static Task HoldsAsync(Func<Task<bool>> condition) => HoldsAsync(condition, Deadline.Limit);

    public static async Task HoldsAsync(Func<Task<bool>> condition, TimeSpan limit)
    {
        using var patience = new CancellationTokenSource(limit, TimeProvider.System);
        while (!await condition().WaitAsync(patience.Token))
        {
            await Task.Delay(s_pause, TimeProvider.System, patience.Token);
        }
    }
}
