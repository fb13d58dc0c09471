public class TraceEnrichmentHook : IInteractionHook
{
private readonly ITraceContext _trace;
public async Task OnBeforePublish(
InteractionRequest request,
CancellationToken ct)
{
// Add OpenTelemetry trace context to metadata
request.Metadata["traceparent"] = _trace.CurrentTraceParent;
request.Metadata["tracestate"] = _trace.CurrentTraceState;
request.Metadata["publishedBy"] = _trace.CurrentService;
await Task.CompletedTask;
}
public Task OnAfterRespond(
InteractionRequest request,
InteractionResponse response,
CancellationToken ct) => Task.CompletedTask;
}
