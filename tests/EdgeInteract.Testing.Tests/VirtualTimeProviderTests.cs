using EdgeInteract.TestKit;

namespace EdgeInteract.Testing.Tests;

public sealed class VirtualTimeProviderTests
{
    private readonly VirtualTimeProvider _time = new();
    private readonly List<(string Timer, TimeSpan At)> _fired = [];
    private readonly DateTimeOffset _start;

    public VirtualTimeProviderTests() => _start = _time.GetUtcNow();

    [Fact]
    public void Time_stands_still_until_it_is_moved()
    {
        _time.GetUtcNow().ShouldBe(_start);
        _time.Advance(TimeSpan.FromDays(7));

        _time.GetUtcNow().ShouldBe(_start.AddDays(7));
        _time.GetElapsedTime(_start.UtcTicks).ShouldBe(TimeSpan.FromDays(7));
    }

    [Fact]
    public void Timers_fire_in_the_order_of_their_times_while_the_clock_shows_them()
    {
        using var late = Timer("late", 30);
        using var early = Timer("early", 10);
        using var never = Timer("never", 50);

        _time.Advance(TimeSpan.FromSeconds(40));

        _fired.ShouldBe([("early", TimeSpan.FromSeconds(10)), ("late", TimeSpan.FromSeconds(30))]);
        _time.GetUtcNow().ShouldBe(_start.AddSeconds(40));
    }

    [Fact]
    public void A_timer_that_a_timer_sets_fires_in_the_same_move()
    {
        ITimer? second = null;
        using var first = _time.CreateTimer(_ => second = Timer("second", 5), state: null, TimeSpan.FromSeconds(10), Timeout.InfiniteTimeSpan);

        _time.Advance(TimeSpan.FromSeconds(20));

        _fired.ShouldBe([("second", TimeSpan.FromSeconds(15))]);
        second!.Dispose();
    }

    [Fact]
    public void A_period_repeats_a_change_moves_and_a_disposed_timer_is_silent()
    {
        using var periodic = Timer("periodic", 10, period: 10);
        var moved = Timer("moved", 5);
        moved.Change(TimeSpan.FromSeconds(25), Timeout.InfiniteTimeSpan).ShouldBeTrue();
        var disposed = Timer("disposed", 1);
        disposed.Dispose();

        _time.Advance(TimeSpan.FromSeconds(30));

        _fired.Select(entry => (entry.Timer, entry.At.TotalSeconds)).ShouldBe([("periodic", 10), ("periodic", 20), ("moved", 25), ("periodic", 30)]);
        disposed.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan).ShouldBeFalse();
        moved.Dispose();
        _time.TimerCount.ShouldBe(1);
    }

    [Fact]
    public async Task The_tasks_of_the_framework_follow_it()
    {
        var delay = Task.Delay(TimeSpan.FromDays(1), _time);
        using var source = new CancellationTokenSource(TimeSpan.FromDays(2), _time);
        var limited = new TaskCompletionSource().Task.WaitAsync(TimeSpan.FromDays(3), _time);

        _time.Advance(TimeSpan.FromDays(1));
        await delay.OrFailAsync();
        source.IsCancellationRequested.ShouldBeFalse();
        _time.Advance(TimeSpan.FromDays(1));
        source.IsCancellationRequested.ShouldBeTrue();
        limited.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromDays(1));
        await Should.ThrowAsync<TimeoutException>(() => limited.OrFailAsync());
    }

    [Fact]
    public void A_jump_changes_what_the_clock_shows_and_timers_wait_for_the_time_that_goes_by()
    {
        using var timer = Timer("timer", 10);

        _time.Jump(_start.AddHours(1));
        _time.GetUtcNow().ShouldBe(_start.AddHours(1));
        _time.GetElapsedTime(_start.UtcTicks).ShouldBe(TimeSpan.Zero);
        _time.Advance(TimeSpan.FromSeconds(9));
        _fired.ShouldBeEmpty();
        _time.Advance(TimeSpan.FromSeconds(1));
        _time.Jump(_start.AddDays(-1));

        _fired.ShouldBe([("timer", TimeSpan.FromHours(1) + TimeSpan.FromSeconds(10))]);
        _time.GetUtcNow().ShouldBe(_start.AddDays(-1));
    }

    [Fact]
    public void Time_does_not_go_back() => Should.Throw<ArgumentOutOfRangeException>(() => _time.Advance(TimeSpan.FromTicks(-1)));

    private ITimer Timer(string name, int seconds, int? period = null) => _time.CreateTimer(
        _ => _fired.Add((name, _time.GetUtcNow() - _start)),
        state: null,
        TimeSpan.FromSeconds(seconds),
        period is null ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(period.Value));
}
