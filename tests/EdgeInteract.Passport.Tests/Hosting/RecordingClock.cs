using System.Threading.Channels;
using EdgeInteract.TestKit;
using EdgeInteract.Testing;

namespace EdgeInteract.Passport.Tests.Hosting;

/// <summary>Virtual time that tells which timers are set, so that a test moves the clock only when what it is to end has begun.</summary>
internal sealed class RecordingClock : TimeProvider
{
    private readonly VirtualTimeProvider _time = new();
    private readonly Channel<TimeSpan> _timers = Channel.CreateUnbounded<TimeSpan>();

    public override long TimestampFrequency => _time.TimestampFrequency;

    public int TimerCount => _time.TimerCount;

    public override DateTimeOffset GetUtcNow() => _time.GetUtcNow();

    public override long GetTimestamp() => _time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = _time.CreateTimer(callback, state, dueTime, period);
        _timers.Writer.TryWrite(dueTime);
        return timer;
    }

    public void Advance(TimeSpan by) => _time.Advance(by);

    /// <summary>Waits until a timer is set that is due between these two, and gives when; those before it are dropped.</summary>
    public async Task<TimeSpan> NextTimerAsync(TimeSpan least, TimeSpan most)
    {
        while (true)
        {
            var due = await _timers.Reader.ReadAsync().AsTask().OrFailAsync();
            if (due >= least && due <= most)
            {
                return due;
            }
        }
    }
}
