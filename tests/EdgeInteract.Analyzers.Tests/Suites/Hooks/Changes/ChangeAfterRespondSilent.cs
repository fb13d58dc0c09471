namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Changes;

internal static class ChangeAfterRespondSilent
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new(
            "the request is read",
            ChangeSources.After("""
                log.LogInformation("{Title} {Count}", request.Title, request.Metadata.Count);
                if (request.Metadata.TryGetValue("case", out var number) && request.Metadata.ContainsKey("a") && !request.Metadata.IsReadOnly)
                {
                    await audit.WriteAsync(request);
                }

                request.Metadata.CopyTo(new KeyValuePair<string, string>[64], 0);
                """)),
        new(
            "a follow-up is a copy",
            ChangeSources.After("""
                var next = request with { TargetUserId = response.RespondedBy };
                next.Title = "Next: " + request.Title;
                next.Metadata["after"] = request.InteractionId;
                await publisher.PublishAsync(next, ct);
                """)),
        new(
            "a follow-up is a new request",
            ChangeSources.After("""
                var next = new InteractionRequest { Title = request.Title, TargetUserId = request.TargetUserId, Metadata = { ["after"] = request.InteractionId } };
                next.Payload = request.Payload;
                next.Metadata.Add("a", "b");
                _ = await publisher.PublishAsync(next, ct);
                """)),
        new(
            "the parameter is a copy from here on",
            ChangeSources.After("""
                request = request with { Title = "Next" };
                request.Description = response.Outcome;
                request.Metadata["after"] = response.InteractionId;
                await publisher.PublishAsync(request, ct);
                """)),
        new(
            "the parameter is a copy wherever it is changed",
            ChangeSources.After("""
                if (response.Outcome == "approved")
                {
                    return;
                }
                else if (response.Outcome == "rejected")
                {
                    request = request with { Title = "Again" };
                }
                else
                {
                    throw new InvalidOperationException();
                }

                request.Description = "Rejected";
                await publisher.PublishAsync(request, ct);
                """)),
        new(
            "it is changed to be asked again",
            ChangeSources.After("""
                foreach (var name in names)
                {
                    request.TargetUserId = name;
                    request.Metadata["after"] = response.InteractionId;
                    await publisher.PublishAsync(request, ct);
                }
                """)),
        new(
            "other objects have the same members",
            ChangeSources.After(
                """
                var note = new Note();
                note.Title = request.Title;
                note.Metadata["a"] = request.Title;
                note.Metadata.Clear();
                _kept = note;
                _kept.Title += "!";
                """,
                """
                private Note _kept = new();

                private sealed class Note
                {
                    public string Title { get; set; } = "";
                    public Dictionary<string, string> Metadata { get; } = [];
                }
                """)),
        new(
            "a dictionary of its own with the entries of the metadata",
            ChangeSources.After("""
                var tags = new Dictionary<string, string>(request.Metadata) { ["outcome"] = response.Outcome };
                tags["by"] = response.RespondedBy;
                tags.Remove("secret");
                var more = request.Metadata.ToDictionary(entry => entry.Key, entry => entry.Value);
                more.Clear();
                IDictionary<string, string> notes = request.Metadata;
                notes = new Dictionary<string, string>();
                notes["a"] = "b";
                """)),
        new(
            "the payload may be anybody's",
            ChangeSources.After("""
                if (request.Payload is List<string> lines)
                {
                    lines.Add(response.Outcome);
                    lines.Clear();
                }
                """)),
        new(
            "it is changed before it is published",
            """
            public sealed class TestedHook : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    request.Title = "Please: " + request.Title;
                    request.Metadata["a"] = "b";
                    return Task.CompletedTask;
                }
            }
            """),
        new(
            "no method of a hook, for all its name",
            """
            public sealed class Desk
            {
                public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)
                {
                    request.Title = "Answered";
                    return Task.CompletedTask;
                }
            }

            public sealed class TestedHook : IInteractionHook
            {
                public void OnAfterRespond(InteractionRequest request) => request.Title = "Answered";
            }
            """),
        new(
            "what tests a value has it on its own way only",
            ChangeSources.After("""
                object value = request with { };
                if (value is InteractionRequest other)
                {
                    other.Title = "Next";
                }

                InteractionRequest? next = null;
                if (response.Outcome == "rejected")
                {
                    next = new InteractionRequest();
                }

                if (next is not null)
                {
                    next.Title = "Next";
                    await publisher.PublishAsync(next, ct);
                }
                """)),
        new(
            "requests that others keep",
            ChangeSources.After(
                """
                var open = _open.Where(other => other.CorrelationId == request.CorrelationId).ToList();
                foreach (var other in open)
                {
                    other.Title = "Done";
                }

                _open.Find(other => other.InteractionId == request.InteractionId)!.Title = "Done";
                """,
                """
                private readonly List<InteractionRequest> _open = [];
                """)),
        new(
            "a change that nothing runs",
            ChangeSources.After("""
                Action later = () => request.Title = "Answered";
                void Never() => request.Title = "Answered";
                await Task.Yield();
                return;
                #pragma warning disable CS0162
                request.Title = "Answered";
                """)),
    ];
}
