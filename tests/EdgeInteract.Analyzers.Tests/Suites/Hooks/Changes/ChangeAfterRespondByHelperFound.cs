namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Changes;

internal static class ChangeAfterRespondByHelperFound
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new(
            "a private method",
            ChangeSources.After(
                """
                {|EI2003:Mark(request, response.Outcome)|};
                """,
                """
                private void Mark(InteractionRequest asked, string outcome)
                {
                    if (outcome == "approved")
                    {
                        asked.Metadata["outcome"] = outcome;
                    }
                }
                """)),
        new(
            "an asynchronous method, two calls deep",
            ChangeSources.After(
                """
                await {|EI2003:FirstAsync(response.Outcome, request)|}.ConfigureAwait(false);
                """,
                """
                private async Task FirstAsync(string outcome, InteractionRequest asked)
                {
                    await Task.Yield();
                    await SecondAsync(asked);
                }

                private static Task SecondAsync(InteractionRequest asked)
                {
                    asked.Title = "Answered";
                    return Task.CompletedTask;
                }
                """)),
        new(
            "an extension of another class",
            ChangeSources.After(
                """
                {|EI2003:request.Stamp("by", response.RespondedBy)|};
                {|EI2003:request.Metadata.Stamp("by", response.RespondedBy)|};
                """) + """

                public static class Stamps
                {
                    public static InteractionRequest Stamp(this InteractionRequest request, string key, string value)
                    {
                        request.Metadata[key] = value;
                        return request;
                    }

                    public static void Stamp<TDictionary>(this TDictionary entries, string key, string value) where TDictionary : IDictionary<string, string> => entries[key] = value;
                }
                """),
        new(
            "what a helper gives back is the request",
            ChangeSources.After(
                """
                {|EI2003:Find(request).Title = "Answered"|};
                {|EI2003:(await FindAsync(request)).Title = "Answered"|};
                Split(request, out var copy, out var same);
                copy.Title = "Next";
                {|EI2003:same.Title = "Next"|};
                """,
                """
                private static InteractionRequest Find(InteractionRequest request) => request;

                private static async Task<InteractionRequest> FindAsync(InteractionRequest request)
                {
                    await Task.Yield();
                    return request;
                }

                private static void Split(InteractionRequest request, out InteractionRequest copy, out InteractionRequest same) => (copy, same) = (request with { }, request);
                """)),
        new(
            "a local function, where it changes the request",
            ChangeSources.After("""
                Mark("a");
                await Task.Yield();

                void Mark(string name) => {|EI2003:request.Metadata[name] = response.Outcome|};
                """)),
        new(
            "a lambda in a local, and one that is handed to a helper",
            ChangeSources.After(
                """
                Action<InteractionRequest> mark = asked => {|EI2003:asked.Title = "Answered"|};
                mark(request);
                Apply(request, asked => {|EI2003:asked.Description = "Answered"|});
                """,
                """
                private static void Apply(InteractionRequest request, Action<InteractionRequest>? change) => change?.Invoke(request);
                """)),
        new(
            "a method as a delegate",
            ChangeSources.After(
                """
                Action<InteractionRequest> mark = Mark;
                {|EI2003:mark(request)|};
                """,
                """
                private static void Mark(InteractionRequest request) => request.Title = "Answered";
                """)),
        new(
            "a generic base class",
            """
            public abstract class BaseHook<T> : IInteractionHook where T : InteractionRequest
            {
                protected virtual void Mark(InteractionRequest request, T? other) => request.Title = "Answered";
            }

            public sealed class TestedHook : BaseHook<InteractionRequest>, IInteractionHook
            {
                public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)
                {
                    {|EI2003:base.Mark(request, null)|};
                    return Task.CompletedTask;
                }
            }
            """),
        new(
            "a field between the hook and its method",
            ChangeSources.After(
                """
                _last = request;
                {|EI2003:Mark()|};
                """,
                """
                private InteractionRequest? _last;

                private void Mark() => _last!.Title = "Answered";
                """)),
        new(
            "a request of the application that changes itself",
            """
            public sealed record TracedRequest : InteractionRequest
            {
                public string? Trace { get; set; }

                public void Mark(string trace) => Trace = trace;
            }

            public sealed class TestedHook : IInteractionHook
            {
                public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)
                {
                    if (request is TracedRequest traced)
                    {
                        {|EI2003:traced.Mark(response.Outcome)|};
                        {|EI2003:traced.Trace = null|};
                    }

                    return Task.CompletedTask;
                }
            }
            """),
        new(
            "a recursive method",
            ChangeSources.After(
                """
                {|EI2003:Mark(request, 3)|};
                """,
                """
                private static void Mark(InteractionRequest request, int times)
                {
                    if (times > 0)
                    {
                        Mark(request, times - 1);
                        request.Metadata[$"{times}"] = "";
                    }
                }
                """)),
        new(
            "another object of the application",
            ChangeSources.After("""{|EI2003:new Marker(response.Outcome).Mark(request)|};""") + """

                public sealed class Marker(string outcome)
                {
                    public void Mark(InteractionRequest request) => request.Metadata["outcome"] = outcome;
                }
                """),
        new(
            "a method that a derived class writes",
            """
            public abstract class BaseHook<T> : IInteractionHook
            {
                public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)
                {
                    Look(request, response);
                    return Task.CompletedTask;
                }

                protected abstract void Look(InteractionRequest request, InteractionResponse response);
            }

            public sealed class TestedHook : BaseHook<string>
            {
                protected override void Look(InteractionRequest request, InteractionResponse response) => {|EI2003:request.Title = response.Outcome|};
            }
            """),
        new(
            "a constructor",
            ChangeSources.After(
                """
                _ = {|EI2003:new Mark(request)|};
                """,
                """
                private sealed class Mark
                {
                    public Mark(InteractionRequest request) => request.Title = "Answered";
                }
                """)),
        new(
            "a helper that is given nothing and keeps the request",
            ChangeSources.After(
                """
                _request = request;
                {|EI2003:Mark()|};
                """,
                """
                private InteractionRequest _request = null!;

                private void Mark() => _request.Title = "Answered";
                """)),
        new(
            "many methods that call each other",
            ChangeSources.After(
                """
                {|EI2003:First(request, 3)|};
                """,
                """
                private static void First(InteractionRequest request, int times)
                {
                    if (times > 0)
                    {
                        Second(request, times - 1);
                        Third(request, times - 1);
                    }
                }

                private static void Second(InteractionRequest request, int times)
                {
                    First(request, times);
                    Third(request, times);
                }

                private static void Third(InteractionRequest request, int times)
                {
                    Second(request, times);
                    Mark(request);
                }

                private static void Mark(InteractionRequest request) => request.Title = "Answered";
                """)),
    ];
}
