using Microsoft.Extensions.Logging;

namespace EdgeInteract.SignalR.Tests.Hosting;

internal sealed record LogEntry(string Category, int EventId, LogLevel Level, string Message);
