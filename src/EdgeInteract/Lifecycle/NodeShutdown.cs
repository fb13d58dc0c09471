namespace EdgeInteract.Lifecycle;

/// <summary>Tells what runs behind the callers that this node stops.</summary>
internal sealed class NodeShutdown : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    public NodeShutdown() => Token = _source.Token;

    public CancellationToken Token { get; }

    public void Dispose()
    {
        _source.Cancel();
        _source.Dispose();
    }
}
