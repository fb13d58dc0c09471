namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Changes;

internal static class ChangeAfterRespondByHelperSilent
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new(
            "a helper that reads",
            ChangeSources.After(
                """
                Tell(request);
                await TellAsync(request.Metadata);
                """,
                """
                private string? _title;

                private void Tell(InteractionRequest request) => _title = request.Title;

                private static async Task TellAsync(IDictionary<string, string> metadata)
                {
                    foreach (var (key, value) in metadata)
                    {
                        await Console.Out.WriteLineAsync(key + value);
                    }
                }
                """)),
        new(
            "a helper that changes a copy",
            ChangeSources.After(
                """
                await PublishAsync(request, response.RespondedBy);
                await publisher.PublishAsync(request.Next("Next"), ct);
                """,
                """
                private async Task PublishAsync(InteractionRequest request, string user)
                {
                    request = request with { TargetUserId = user };
                    request.Title = "Next";
                    await publisher.PublishAsync(request);
                }
                """) + """

                public static class Copies
                {
                    public static InteractionRequest Next(this InteractionRequest request, string title)
                    {
                        var next = request with { };
                        next.Title = title;
                        return next;
                    }
                }
                """),
        new(
            "a helper that changes what it is given, and is given a copy",
            ChangeSources.After(
                """
                var next = request with { };
                Mark(next);
                Mark(new InteractionRequest { Title = request.Title });
                await publisher.PublishAsync(next, ct);
                """,
                """
                private static void Mark(InteractionRequest request) => request.Metadata["marked"] = "yes";
                """)),
        new(
            "a helper puts a copy in the place of the request",
            ChangeSources.After(
                """
                Renew(ref request);
                request.Title = "Next";
                Make(request, out var next);
                next.Title = "Next";
                await publisher.PublishAsync(next, ct);
                """,
                """
                private static void Renew(ref InteractionRequest request) => request = request with { };

                private static void Make(InteractionRequest request, out InteractionRequest next) => next = request with { };
                """)),
        new(
            "a local function that shadows the request",
            ChangeSources.After("""
                await AskAsync(request with { Title = "Next" });
                return;

                async Task AskAsync(InteractionRequest next)
                {
                    next.Description = response.Outcome;
                    await publisher.PublishAsync(next, ct);
                }
                """)),
        new(
            "a helper that changes and publishes what it is given",
            ChangeSources.After(
                """
                await AskAgainAsync(request, ct);
                """,
                """
                private async Task AskAgainAsync(InteractionRequest request, CancellationToken ct)
                {
                    request.Title = "Again: " + request.Title;
                    await publisher.PublishAsync(request, ct);
                }
                """)),
        new(
            "a helper of an interface, of which nothing is known",
            ChangeSources.After("""
                audit.Write(request);
                await audit.WriteAsync(request);
                """)),
        new(
            "the hook of a base class, which is looked at itself",
            """
            public abstract class BaseHook : IInteractionHook
            {
                public virtual Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct) => Task.CompletedTask;
            }

            public sealed class TestedHook(IInteractionHook inner) : BaseHook
            {
                public override async Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)
                {
                    await base.OnAfterRespond(request, response, ct);
                    await inner.OnAfterRespond(request, response, ct);
                }
            }
            """),
        new(
            "an object that is made of the request",
            ChangeSources.After("""
                var row = new Row(request, response) { Title = "Answered" };
                row.Title += "!";
                """) + """

                public sealed class Row
                {
                    public Row(InteractionRequest request, InteractionResponse response)
                    {
                        Title = request.Title;
                        Outcome = response.Outcome;
                    }

                    public string Title { get; set; }

                    public string Outcome { get; }
                }
                """),
        new(
            "a method that a derived class writes, for a copy",
            """
            public abstract class BaseHook(IInteractionPublisher publisher) : IInteractionHook
            {
                public async Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)
                {
                    var next = request with { CorrelationId = response.InteractionId };
                    Prepare(next);
                    await publisher.PublishAsync(next, ct);
                }

                protected abstract void Prepare(InteractionRequest request);
            }

            public sealed class TestedHook(IInteractionPublisher publisher) : BaseHook(publisher)
            {
                protected override void Prepare(InteractionRequest request) => request.Title = "Next";
            }
            """),
    ];
}
