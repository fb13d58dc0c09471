using EdgeInteract.TestKit;

namespace EdgeInteract.Testing.Tests;

/// <summary>The virtual clock keeps its promises while several threads use it.</summary>
public sealed class VirtualTimeThreadsTests
{
    private readonly VirtualTimeProvider _time = new();

    [Fact]
    public async Task Timers_set_on_some_threads_while_others_move_the_clock_fire_once_each_and_never_early()
    {
        const int Timers = 20_000;
        var fired = new int[Timers];
        var early = 0;
        var gun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var setters = Enumerable.Range(0, 4).Select(worker => RunAsync(gun, () =>
        {
            for (var index = worker; index < Timers; index += 4)
            {
                Set(index);
            }
        })).ToArray();
        var movers = Enumerable.Range(0, 2).Select(_ => RunAsync(gun, () =>
        {
            for (var step = 0; step < 20_000; step++)
            {
                _time.Advance(TimeSpan.FromMilliseconds(1));
            }
        })).ToArray();

        gun.SetResult();
        await Task.WhenAll([.. setters, .. movers]).OrFailAsync();
        _time.Advance(TimeSpan.FromSeconds(2));

        fired.ShouldAllBe(count => count == 1);
        early.ShouldBe(0);
        _time.TimerCount.ShouldBe(0);

        void Set(int index)
        {
            var due = TimeSpan.FromMilliseconds(index % 1_000);
            var notBefore = _time.GetTimestamp() + due.Ticks;
            _time.CreateTimer(
                _ =>
                {
                    Interlocked.Increment(ref fired[index]);
                    if (_time.GetTimestamp() < notBefore)
                    {
                        Interlocked.Increment(ref early);
                    }
                },
                state: null,
                due,
                Timeout.InfiniteTimeSpan);
        }
    }

    [Fact]
    public async Task A_timer_that_is_disposed_while_the_clock_moves_fires_once_or_never_and_not_later()
    {
        for (var round = 0; round < 2_000; round++)
        {
            var fired = 0;
            var timer = _time.CreateTimer(_ => Interlocked.Increment(ref fired), state: null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
            var gun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var race = Task.WhenAll(RunAsync(gun, timer.Dispose), RunAsync(gun, () => _time.Advance(TimeSpan.FromSeconds(1))));

            gun.SetResult();
            await race.OrFailAsync();
            var then = fired;
            _time.Advance(TimeSpan.FromSeconds(5));

            fired.ShouldBe(then);
            fired.ShouldBeLessThanOrEqualTo(1);
            _time.TimerCount.ShouldBe(0);
        }
    }

    [Fact]
    public async Task A_thousand_delays_of_the_framework_all_end_while_the_clock_settles_at_each()
    {
        var ended = 0;
        var delays = Enumerable.Range(1, 1_000).Select(async index =>
        {
            // Each waits twice; the second wait begins where the first has ended, however far the clock is to move.
            await Task.Delay(TimeSpan.FromSeconds(index % 50), _time);
            await Task.Delay(TimeSpan.FromSeconds(1), _time);
            Interlocked.Increment(ref ended);
        }).ToArray();

        await _time.AdvanceAsync(TimeSpan.FromSeconds(51));

        await Task.WhenAll(delays).OrFailAsync();
        ended.ShouldBe(delays.Length);
    }

    [Fact]
    public async Task While_somebody_blocks_threads_of_the_pool_what_waits_for_a_thread_still_comes_before_the_clock_moves()
    {
        using var end = new ManualResetEventSlim();
        var blocked = Enumerable.Range(0, 2 * Environment.ProcessorCount).Select(_ => Task.Run(() => end.Wait(TimeSpan.FromMinutes(1)))).ToArray();
        try
        {
            for (var round = 0; round < 8; round++)
            {
                var start = _time.GetUtcNow();
                using var later = _time.CreateTimer(_ => { }, state: null, TimeSpan.FromDays(7), Timeout.InfiniteTimeSpan);

                await _time.AdvanceUntilAsync(WaitYieldAndWaitAsync).OrFailAsync();

                _time.GetUtcNow().ShouldBe(start.AddDays(2));
            }
        }
        finally
        {
            end.Set();
            await Task.WhenAll(blocked);
        }

        async Task WaitYieldAndWaitAsync()
        {
            await Task.Delay(TimeSpan.FromDays(1), _time);
            for (var step = 0; step < 50; step++)
            {
                await Task.Yield();
            }

            await Task.Delay(TimeSpan.FromDays(1), _time);
        }
    }

    [Fact]
    public void Changed_timers_do_not_pile_up()
    {
        using var timer = _time.CreateTimer(_ => { }, state: null, TimeSpan.FromDays(1), Timeout.InfiniteTimeSpan);
        for (var index = 0; index < 100_000; index++)
        {
            timer.Change(TimeSpan.FromDays(1 + (index % 3)), Timeout.InfiniteTimeSpan);
        }

        _time.TimerCount.ShouldBe(1);
    }

    private static Task RunAsync(TaskCompletionSource gun, Action action) => Task.Run(async () =>
    {
        await gun.Task;
        action();
    });
}
