using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.SignalR.Tests.Hosting;

/// <summary>Keeps what is logged, so that a test can wait for it.</summary>
internal sealed class RecordingLoggerProvider : ILoggerProvider
{
    private readonly Channel<LogEntry> _entries = Channel.CreateUnbounded<LogEntry>();

    public ILogger CreateLogger(string categoryName) => new Recorder(categoryName, _entries.Writer);

    /// <summary>Gives the next entry of the hub with this id; what comes before it is dropped.</summary>
    public async Task<LogEntry> NextAsync(int eventId)
    {
        while (true)
        {
            var entry = await _entries.Reader.ReadAsync().InTime();
            if (entry.EventId == eventId && entry.Category.StartsWith("EdgeInteract.SignalR", StringComparison.Ordinal))
            {
                return entry;
            }
        }
    }

    public void Dispose()
    {
    }

    private sealed class Recorder(string category, ChannelWriter<LogEntry> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            entries.TryWrite(new LogEntry(category, eventId.Id, logLevel, formatter(state, exception)));
    }
}
