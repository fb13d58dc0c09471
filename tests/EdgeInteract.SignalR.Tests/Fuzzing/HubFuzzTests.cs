using System.Net.WebSockets;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using EdgeInteract.SignalR.Tests.Hosting;
using EdgeInteract.TestShared.Fuzzing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace EdgeInteract.SignalR.Tests.Fuzzing;

/// <summary>
/// Whatever a client sends, each call gets an ack or an error, or the connection ends; nothing wrong is accepted, nothing is logged as an error, and the question
/// can be answered afterwards. All of it over a real WebSocket.
/// </summary>
public sealed class HubFuzzTests(ITestOutputHelper output)
{
    private const int CallsAtOnce = 20;

    private static readonly string[] Codes = [InteractionErrorCodes.Invalid, InteractionErrorCodes.NotFound];

    [Fact]
    public Task Two_thousand_hostile_calls_are_answered() => CallAsync(FuzzRun.Same(), 2_000);

    [Fact]
    [Trait("Category", "Slow")]
    public Task A_hundred_thousand_hostile_calls_are_answered() => CallAsync(FuzzRun.Fresh(), 100_000);

    [Fact]
    public Task Three_hundred_hostile_frames_end_their_connection_at_most() => SendFramesAsync(FuzzRun.Same(), 300);

    [Fact]
    [Trait("Category", "Slow")]
    public Task Five_thousand_hostile_frames_end_their_connection_at_most() => SendFramesAsync(FuzzRun.Fresh(), 5_000);

    private async Task CallAsync(FuzzRun run, int cases)
    {
        output.WriteLine($"EDGEINTERACT_FUZZ_SEED={run.Seed}");
        var log = new ErrorLog();
        await using var host = await StartAsync(log);
        var address = host.WithToken(await host.SignInAsync((ClaimTypes.NameIdentifier, "u-1")));
        await using var socket = await RawHubSocket.ConnectAsync(address);
        var results = new SortedDictionary<string, int>(StringComparer.Ordinal);
        // Each call has a question of its own, so that one that is answered hides nothing from the next.
        var ids = new string[CallsAtOnce];
        for (var index = 0; index < ids.Length; index++)
        {
            ids[index] = await AskAsync(host);
        }

        for (var start = 0; start < cases; start += CallsAtOnce)
        {
            var calls = ids.Select((id, index) => MakeCall(run, start + index, id)).ToArray();
            var completions = calls.Select((_, index) => socket.CompletionAsync($"{start + index}")).ToArray();
            foreach (var call in calls)
            {
                await socket.SendAsync(call.Message);
            }

            for (var index = 0; index < calls.Length; index++)
            {
                var number = start + index;
                var result = Judge(await completions[index], calls[index], ids[index], what => run.Describe(number, what));
                results[result] = results.GetValueOrDefault(result) + 1;
                var status = (await host.Publisher.FindAsync(ids[index])).ShouldNotBeNull().Status;
                (status is InteractionStatus.Acknowledged).ShouldBe(result is "acknowledged", run.Describe(number, $"{status} after {result}"));
                if (result is "acknowledged")
                {
                    ids[index] = await AskAsync(host);
                }
            }

            log.Errors.ShouldBeEmpty(run.Describe(start, $"logged as an error within {CallsAtOnce} cases"));
        }

        output.WriteLine(string.Join(", ", results.Select(entry => $"{entry.Key} {entry.Value}")));
        await ShouldTakeAValidAnswerAsync(socket, ids[0]);
        // Mutations that are all refused, or none, would test nothing.
        results["acknowledged"].ShouldBeGreaterThan(0);
        results["invalid"].ShouldBeGreaterThan(cases / 10);
    }

    private async Task SendFramesAsync(FuzzRun run, int cases)
    {
        output.WriteLine($"EDGEINTERACT_FUZZ_SEED={run.Seed}");
        var log = new ErrorLog();
        await using var host = await StartAsync(log);
        var address = host.WithToken(await host.SignInAsync((ClaimTypes.NameIdentifier, "u-1")));
        var id = await AskAsync(host);
        var socket = await RawHubSocket.ConnectAsync(address);
        var ended = 0;
        for (var number = 0; number < cases; number++)
        {
            var (frame, type) = new FrameFuzzer(run.Case(number)).Next(id);
            await socket.SendFrameAsync(frame, type);

            // The frame may have no end, and a probe behind half of a message would be part of it. An empty message would be one more fault.
            var end = frame is [.., 0x1e] ? string.Empty : "\u001e";
            var probe = socket.CompletionAsync($"probe-{number}");
            await socket.SendFrameAsync(Encoding.UTF8.GetBytes(end + Respond($"probe-{number}", "no-such-interaction", "approved")), WebSocketMessageType.Text);
            var completion = await probe.ContinueWith(
                task => task.IsFaulted ? throw new InvalidOperationException(run.Describe(number, $"neither answered nor ended: {Encoding.Latin1.GetString(frame)}"), task.Exception) : task.Result,
                TaskScheduler.Default);
            log.Errors.ShouldBeEmpty(run.Describe(number, "logged as an error"));
            if (completion is null)
            {
                socket.IsClosed.ShouldBeTrue(run.Describe(number, "neither answered nor ended"));
                await socket.DisposeAsync();
                socket = await RawHubSocket.ConnectAsync(address);
                ended++;
            }
            else
            {
                completion.Value.GetProperty("result").GetProperty("errorCode").GetString().ShouldBe(InteractionErrorCodes.NotFound, run.Describe(number, "the probe"));
            }

            if ((await host.Publisher.FindAsync(id)).ShouldNotBeNull().Status is InteractionStatus.Responded or InteractionStatus.Acknowledged)
            {
                id = await AskAsync(host);
            }
        }

        output.WriteLine($"{ended} of {cases} ended their connection");
        await ShouldTakeAValidAnswerAsync(socket, id);
        await socket.DisposeAsync();
        ended.ShouldBeInRange(cases / 20, cases - (cases / 20));
    }

    private static FuzzCall MakeCall(FuzzRun run, int number, string id)
    {
        var fuzzer = new CallFuzzer(run.Case(number));
        while (true)
        {
            // What is too large ends the connection; LimitTests has that.
            if (fuzzer.Next($"{number}", id) is { Message.Length: < InteractionLimits.MaxHubMessageBytes } call)
            {
                return call;
            }
        }
    }

    private static string Judge(JsonElement? completion, FuzzCall call, string id, Func<string, string> describe)
    {
        var text = $"{completion} for {Encoding.UTF8.GetString(call.Message.AsSpan(0, Math.Min(call.Message.Length, 2_000)))}";
        completion.ShouldNotBeNull(describe($"the connection ended: {text}"));
        if (completion.Value.TryGetProperty("error", out _) || call.Reply is null)
        {
            (call.Reply is null).ShouldBeTrue(describe($"an error in place of an ack: {text}"));
            return "not an answer";
        }

        var ack = completion.Value.GetProperty("result");
        if (ack.GetProperty("status").GetString() is "acknowledged")
        {
            AnswerJudge.FindFault(call.Reply, id).ShouldBeNull(describe($"accepted: {text}"));
            return "acknowledged";
        }

        var code = ack.GetProperty("errorCode").GetString().ShouldNotBeNull();
        Codes.ShouldContain(code, describe(text));
        return code;
    }

    private static async Task ShouldTakeAValidAnswerAsync(RawHubSocket socket, string id)
    {
        var completion = socket.CompletionAsync("last");
        await socket.SendAsync(Encoding.UTF8.GetBytes(Respond("last", id, "approved").TrimEnd('\u001e')));
        (await completion).ShouldNotBeNull().GetProperty("result").GetProperty("status").GetString().ShouldBe("acknowledged");
    }

    private static string Respond(string invocationId, string interactionId, string outcome) =>
        $$"""{"type":1,"invocationId":"{{invocationId}}","target":"respond","arguments":[{"interactionId":"{{interactionId}}","responseId":"{{invocationId}}","outcome":"{{outcome}}"}]}""" + "\u001e";

    private static async Task<string> AskAsync(HubHost host) =>
        (await host.Services.GetRequiredService<FuzzQuestions>().PublishFuzzQuestion("u-1", "Is it")).InteractionId;

    private static Task<HubHost> StartAsync(ErrorLog log) => HubHost.StartAsync(
        options => options.ResponsesPerSecond = options.ReplaysPerSecond = 1_000_000,
        services =>
        {
            services.AddEdgeInteract().AddEdgeInteractSignalRTestsInteractions();
            services.AddLogging(logging => logging.ClearProviders().AddProvider(log));
        });
}
