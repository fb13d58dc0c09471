using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>What is known at one place of the code.</summary>
/// <param name="Variables">What locals, parameters and the members of the hook hold; what is not there holds nothing that matters.</param>
/// <param name="Open">Work that was started and not awaited.</param>
/// <param name="HasAwaited">Whether the code may have awaited something: its caller may go on meanwhile.</param>
internal sealed record ValuesAndWork(ImmutableDictionary<ISymbol, Value> Variables, ImmutableHashSet<Work> Open, bool HasAwaited)
{
    public static ValuesAndWork Start { get; } = new(ImmutableDictionary.Create<ISymbol, Value>(SymbolEqualityComparer.Default), Work.None, HasAwaited: false);

    public Value this[ISymbol symbol] => Variables.TryGetValue(symbol, out var value) ? value : Value.Unknown;

    public ValuesAndWork With(ISymbol symbol, Value value) => value.Matters
        ? this with { Variables = Variables.SetItem(symbol, value) }
        : Variables.ContainsKey(symbol) ? this with { Variables = Variables.Remove(symbol) } : this;

    /// <summary>Joins two ways; <see langword="null"/> is one that nothing takes.</summary>
    /// <param name="before">What was known where they parted.</param>
    /// <param name="left">The end of one.</param>
    /// <param name="right">The end of the other.</param>
    /// <param name="asked">The work that the condition is about: where there is a task, it is awaited.</param>
    public static ValuesAndWork? Merge(ValuesAndWork before, ValuesAndWork? left, ValuesAndWork? right, ImmutableHashSet<Work> asked)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return left ?? right;
        }

        return new ValuesAndWork(
            ReferenceEquals(left.Variables, right.Variables) ? left.Variables : Join(left.Variables, right.Variables),
            ReferenceEquals(left.Open, right.Open) ? left.Open : Join(before, left.Open, right.Open, asked),
            left.HasAwaited || right.HasAwaited);
    }

    public static ValuesAndWork? Merge(ValuesAndWork before, ValuesAndWork? left, ValuesAndWork? right) => Merge(before, left, right, Work.None);

    private static ImmutableDictionary<ISymbol, Value> Join(ImmutableDictionary<ISymbol, Value> left, ImmutableDictionary<ISymbol, Value> right)
    {
        foreach (var entry in right)
        {
            left = left.SetItem(entry.Key, left.TryGetValue(entry.Key, out var other) ? Value.Join(other, entry.Value) : entry.Value);
        }

        return left;
    }

    private static ImmutableHashSet<Work> Join(ValuesAndWork before, ImmutableHashSet<Work> left, ImmutableHashSet<Work> right, ImmutableHashSet<Work> asked)
    {
        var open = left.Union(right);
        foreach (var work in left.SymmetricExcept(right))
        {
            if (!before.Open.Contains(work))
            {
                work.IsConditional = true;
            }
            else if (work.IsConditional || asked.Contains(work))
            {
                open = open.Remove(work);
            }
        }

        return open;
    }
}
