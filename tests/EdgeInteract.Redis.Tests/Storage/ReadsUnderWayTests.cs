using EdgeInteract.Redis.Connections;
using EdgeInteract.Redis.Storage;
using EdgeInteract.Redis.Storage.Records;
using EdgeInteract.TestKit;

namespace EdgeInteract.Redis.Tests.Storage;

public sealed class ReadsUnderWayTests
{
    private readonly ReadsUnderWay _reads = new(new CommandDeadline(TimeSpan.FromMilliseconds(100)));
    private readonly TaskCompletionSource<RedisInteraction?> _reading = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _begun;

    [Fact]
    public async Task Who_comes_while_one_is_read_joins_and_who_comes_later_reads_anew()
    {
        var (first, second) = (JoinAsync(_reading.Task), JoinAsync(_reading.Task));
        _begun.ShouldBe(1);

        _reading.SetResult(null);
        await Task.WhenAll(first, second).OrFailAsync();
        await JoinAsync(Task.FromResult<RedisInteraction?>(null)).OrFailAsync();

        _begun.ShouldBe(2);
    }

    [Fact]
    public async Task A_read_that_never_ends_fails_and_nobody_joins_it_any_more()
    {
        await Should.ThrowAsync<TimeoutException>(JoinAsync(_reading.Task).WaitAsync(Deadline.Token()));
        _reading.Task.IsCompleted.ShouldBeFalse();

        (await JoinAsync(Task.FromResult<RedisInteraction?>(null)).OrFailAsync()).ShouldBeNull();

        _begun.ShouldBe(2);
    }

    private Task<RedisInteraction?> JoinAsync(Task<RedisInteraction?> read) => _reads.JoinAsync(
        "interaction-1",
        () =>
        {
            _begun++;
            return read;
        });
}
