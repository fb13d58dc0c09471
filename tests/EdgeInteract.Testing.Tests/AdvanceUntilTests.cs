using EdgeInteract.TestKit;

namespace EdgeInteract.Testing.Tests;

/// <summary>The clock moves as far as something needs, and says so when that leads nowhere.</summary>
public sealed class AdvanceUntilTests
{
    private readonly VirtualTimeProvider _time = new();

    [Fact]
    public async Task It_moves_from_timer_to_timer_and_stops_where_the_task_ends()
    {
        var start = _time.GetUtcNow();
        using var later = _time.CreateTimer(_ => { }, state: null, TimeSpan.FromDays(7), Timeout.InfiniteTimeSpan);

        var result = await _time.AdvanceUntilAsync(ThinkAsync).OrFailAsync();

        result.ShouldBe("thought");
        _time.GetUtcNow().ShouldBe(start.AddDays(3));

        async Task<string> ThinkAsync()
        {
            await Task.Delay(TimeSpan.FromDays(1), _time);
            await Task.Yield();
            await Task.Delay(TimeSpan.FromDays(2), _time);
            return "thought";
        }
    }

    [Fact]
    public async Task What_the_task_throws_is_thrown()
    {
        await Should.ThrowAsync<FormatException>(() => _time.AdvanceUntilAsync(FailAsync).OrFailAsync());

        async Task FailAsync()
        {
            await Task.Delay(TimeSpan.FromDays(1), _time);
            throw new FormatException("A sample failure.");
        }
    }

    [Fact]
    public async Task A_task_that_never_ends_is_given_up_after_as_much_virtual_time_as_was_allowed()
    {
        using var periodic = _time.CreateTimer(_ => { }, state: null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        var start = _time.GetUtcNow();

        var thrown = await Should.ThrowAsync<TimeoutException>(() => _time.AdvanceUntilAsync(new TaskCompletionSource().Task, TimeSpan.FromHours(2)).OrFailAsync());

        thrown.Message.ShouldContain("02:00:00");
        thrown.Message.ShouldContain("Timers that are set: 1");
        _time.GetUtcNow().ShouldBe(start.AddHours(2));
    }

    [Fact]
    public async Task While_no_timer_is_set_it_waits_for_the_one_that_work_on_another_thread_sets()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var advancing = _time.AdvanceUntilAsync(WorkAsync);
        gate.SetResult();

        await advancing.OrFailAsync();

        async Task WorkAsync()
        {
            await gate.Task;
            await Task.Delay(TimeSpan.FromDays(1), _time);
        }
    }
}
