using EdgeInteract.Benchmarks.Comparison;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>Asks for some time with a number of questions always under way.</summary>
internal static class RoundTripLoop
{
    /// <returns>Round trips in a second, those who answered having been told.</returns>
    public static async Task<double> RunAsync(IQuestioner questioner, int sessions, int inFlight, TimeSpan duration, Clock clock)
    {
        var time = TimeProvider.System;
        var (start, startOfClock) = (time.GetTimestamp(), clock.Now());
        var counts = await Task.WhenAll(Enumerable.Range(0, inFlight).Select(first => Task.Run(() => AskAsync(first))));
        await questioner.SettleAsync();
        return counts.Sum() / (clock.Now() - startOfClock).TotalSeconds;

        async Task<int> AskAsync(int first)
        {
            var count = 0;
            do
            {
                await questioner.AskAsync((first + count) % sessions);
                count++;
            }
            while (time.GetElapsedTime(start) < duration);
            return count;
        }
    }
}
