using System.Collections.Immutable;
using EdgeInteract.Contracts;

namespace EdgeInteract.Publishing;

/// <summary>A request that has passed everything and is frozen: nobody changes it any more.</summary>
internal sealed record PreparedRequest(
    InteractionRequest Request,
    InteractionContract Contract,
    ImmutableArray<string> Recipients,
    ReadOnlyMemory<byte> Message,
    string? ContentHash);
