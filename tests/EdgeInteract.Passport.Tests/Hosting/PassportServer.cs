using System.Threading.Channels;
using EdgeInteract.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Passport.Tests.Hosting;

/// <summary>A real server on a free port of the loopback interface that answers as a test says, and keeps what it was asked.</summary>
internal sealed class PassportServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly Channel<PassportCall> _calls = Channel.CreateUnbounded<PassportCall>();
    private int _count;

    private PassportServer(WebApplication application, Func<HttpContext, Task> answer) => (_application, Answer) = (application, answer);

    /// <summary>What it answers from now on.</summary>
    public Func<HttpContext, Task> Answer { get; set; }

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>How many calls came.</summary>
    public int Count => Volatile.Read(ref _count);

    public static async Task<PassportServer> StartAsync(Func<HttpContext, Task>? answer = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var application = builder.Build();
        var server = new PassportServer(application, answer ?? Status(StatusCodes.Status404NotFound));
        application.Run(server.HandleAsync);
        await application.StartAsync();
        server.Address = new Uri(application.Urls.Single());
        return server;
    }

    /// <summary>Gives the next call, as it came.</summary>
    public Task<PassportCall> NextAsync() => _calls.Reader.ReadAsync().AsTask().OrFailAsync();

    /// <summary>Answers 200 with a document.</summary>
    public static Func<HttpContext, Task> Json(string json) => context =>
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json, context.RequestAborted);
    };

    public static Func<HttpContext, Task> Status(int status, string? retryAfter = null) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    };

    /// <summary>Answers nothing until the client has gone.</summary>
    public static Task Hang(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        context.RequestAborted.Register(gone.SetResult);
        return gone.Task;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private Task HandleAsync(HttpContext context)
    {
        Interlocked.Increment(ref _count);
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _calls.Writer.TryWrite(new PassportCall(context.Features.Get<IHttpRequestFeature>()!.RawTarget, headers));
        return Answer(context);
    }
}
