using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Tests.Hooks;

internal static class LogLinesExtensions
{
    public static IServiceCollection AddLogLines(this IServiceCollection services, LogLines lines) => services.AddSingleton<ILoggerProvider>(lines);
}
