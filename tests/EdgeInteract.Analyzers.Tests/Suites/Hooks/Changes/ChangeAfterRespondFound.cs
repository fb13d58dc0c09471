namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Changes;

internal static class ChangeAfterRespondFound
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("a property is set", ChangeSources.After("""{|EI2003:request.Title = "Answered"|};""")),
        new(
            "every way to write a property",
            ChangeSources.After("""
                {|EI2003:request.Title += " (done)"|};
                {|EI2003:request.Description ??= response.Outcome|};
                {|EI2003:request.TimeoutMs++|};
                {|EI2003:--request.TimeoutMs|};
                ({|EI2003:request.CorrelationId|}, var outcome, (_, {|EI2003:request.TenantId|})) = ("a", response.Outcome, (1, "acme"));
                {|EI2003:request.Priority = request.Priority|};
                """)),
        new(
            "entries of the metadata",
            ChangeSources.After("""
                {|EI2003:request.Metadata["answeredBy"] = response.RespondedBy|};
                {|EI2003:request.Metadata["count"] += "1"|};
                {|EI2003:request.Metadata.Add("a", "b")|};
                {|EI2003:request.Metadata.TryAdd("a", "b")|};
                {|EI2003:request.Metadata.Remove("a")|};
                {|EI2003:((ICollection<KeyValuePair<string, string>>)request.Metadata).Add(new("c", "d"))|};
                {|EI2003:request.Metadata.Clear()|};
                await Task.Yield();
                """)),
        new(
            "an alias of the metadata",
            ChangeSources.After("""
                var notes = request.Metadata;
                if (notes is Dictionary<string, string> dictionary)
                {
                    {|EI2003:dictionary["outcome"] = response.Outcome|};
                }

                {|EI2003:notes["outcome"] = response.Outcome|};
                """)),
        new(
            "an alias of the request",
            ChangeSources.After("""
                InteractionRequest same;
                same = request;
                var again = same!;
                {|EI2003:again.Title = "Answered"|};
                """)),
        new(
            "a cast and a pattern",
            ChangeSources.After("""
                object value = request;
                {|EI2003:((InteractionRequest)value).Title = "Answered"|};
                if (value is InteractionRequest { Title.Length: > 3, Metadata: var notes } known)
                {
                    {|EI2003:known.Title = "Answered"|};
                    {|EI2003:notes["a"] = "b"|};
                }

                switch (value)
                {
                    case InteractionRequest other when ct.CanBeCanceled:
                        {|EI2003:other.Description = null|};
                        break;
                }
                """)),
        new(
            "a tuple keeps the request and the copy apart",
            ChangeSources.After("""
                var pair = (Copy: request with { Title = "Next" }, Original: request);
                pair.Copy.Title = "Other";
                {|EI2003:pair.Original.Title = "Other"|};
                var (copy, original) = pair;
                copy.Title = "Other";
                {|EI2003:original.Title = "Other"|};
                """)),
        new(
            "one of two requests",
            ChangeSources.After("""
                var target = response.Outcome == "approved" ? request : new InteractionRequest();
                {|EI2003:target.Title = "Answered"|};
                var chosen = response.Outcome switch { "approved" => new InteractionRequest(), _ => request };
                {|EI2003:chosen.Title = "Answered"|};
                """)),
        new(
            "before the parameter is a copy, and when it is the request again",
            ChangeSources.After("""
                var original = request;
                {|EI2003:request.Title = "First"|};
                request = request with { Title = "Second" };
                request.Title = "Third";
                request = original;
                {|EI2003:request.Title = "Fourth"|};
                await publisher.PublishAsync(new InteractionRequest { Title = request.Title }, ct);
                """)),
        new(
            "a copy on one way only",
            ChangeSources.After("""
                var next = request;
                if (response.Outcome == "rejected")
                {
                    next = request with { Title = "Again" };
                    next.Description = "Rejected";
                }

                {|EI2003:next.TargetUserId = response.RespondedBy|};
                """)),
        new(
            "a lambda that runs at once",
            ChangeSources.After("""
                names.ForEach(name => {|EI2003:request.Metadata[name] = response.Outcome|});
                _ = names.Select((name, index) => {|EI2003:request.Title = name|}).ToList();
                """)),
        new(
            "a task",
            ChangeSources.After("""
                await Task.Run(() => {|EI2003:request.Title = "Answered"|}, ct);
                """)),
        new(
            "loops, try and finally",
            ChangeSources.After("""
                for (var i = 0; i < 3; i++)
                {
                    {|EI2003:request.Title = $"{i}"|};
                }

                try
                {
                    await Task.Yield();
                    return;
                }
                catch (InvalidOperationException) when (ct.IsCancellationRequested)
                {
                    {|EI2003:request.Title = "failed"|};
                    throw;
                }
                finally
                {
                    {|EI2003:request.Title = "done"|};
                }
                """)),
        new(
            "a typed hook",
            """
            public sealed class TestedHook : IInteractionHook<LeaveApproval, LeaveApproval.Outcome>
            {
                public Task OnAfterRespond(InteractionRequest request, LeaveApproval payload, InteractionAnswer<LeaveApproval.Outcome> answer, CancellationToken ct)
                {
                    {|EI2003:request.Payload = payload with { Days = 0 }|};
                    return Task.CompletedTask;
                }
            }
            """),
        new(
            "an explicit implementation without a block",
            """
            public sealed class TestedHook : IInteractionHook
            {
                Task IInteractionHook.OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct) =>
                    Task.FromResult({|EI2003:request.Title = response.Outcome|});
            }
            """),
        new(
            "an override, a partial class and a name of its own",
            """
            public abstract class BaseHook : IInteractionHook
            {
                public virtual Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct) => Task.CompletedTask;
            }

            public partial class TestedHook : BaseHook;

            public partial class TestedHook
            {
                public override async Task OnAfterRespond(InteractionRequest asked, InteractionResponse response, CancellationToken ct)
                {
                    await base.OnAfterRespond(asked, response, ct);
                    {|EI2003:asked.Title = "Answered"|};
                }
            }
            """),
        new(
            "it is published again before it is changed",
            ChangeSources.After("""
                await publisher.PublishAsync(request, ct);
                {|EI2003:request.Title = "Answered"|};
                """)),
        new(
            "what binds late, and what may be null",
            ChangeSources.After("""
                dynamic value = request;
                {|EI2003:value.Title = "Answered"|};
                {|EI2003:request?.Metadata?.Remove("a")|};
                ref var same = ref request;
                {|EI2003:same!.Title = "Answered"|};
                """)),
    ];
}
