using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known.Blocking;

/// <summary>How a method, a lambda or a local function can block.</summary>
/// <param name="Method">The method.</param>
/// <param name="OnCall">What a call throws.</param>
/// <param name="OnAwait">What the task that it returns fails with.</param>
/// <param name="OnEnumerate">What an iterator throws once somebody enumerates it.</param>
/// <param name="Runs">The methods, lambdas and local functions that run as part of it.</param>
internal sealed record MethodEscapes(
    IMethodSymbol Method,
    ImmutableArray<Escape> OnCall,
    ImmutableArray<Escape> OnAwait,
    ImmutableArray<Escape> OnEnumerate,
    ImmutableArray<IMethodSymbol> Runs)
{
    /// <summary>Whether somebody who calls it and awaits what it returns can be blocked.</summary>
    public bool CanBlock => OnCall.Concat(OnAwait).Any(static escape => escape.FromParameter is null);

    public static MethodEscapes None(IMethodSymbol method) => new(method, [], [], [], []);
}
