using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>What a hook does to the request that it is given.</summary>
/// <param name="All">Every change, and none that is published again as a request of its own.</param>
/// <param name="Late">The changes that may be made when the hook has returned, each with what starts the work that makes it.</param>
internal sealed record RequestChanges(IReadOnlyCollection<Change> All, IReadOnlyCollection<(Change Change, SyntaxNode Start)> Late)
{
    private static readonly RequestChanges s_none = new([], []);

    /// <summary>Follows the request through a hook, the methods of the compilation that it calls, and everything that holds it.</summary>
    public static RequestChanges Of(KnownTypes types, IMethodSymbol hook, IOperation body)
    {
        var finder = new ChangeFinder(types, hook, body);
        var ends = finder.Run();
        // Where code is too entangled to be followed to its end, what was found of it may be wrong.
        return finder.IsExhausted ? s_none : new RequestChanges(finder.Changes, LateOf(ends));
    }

    private static List<(Change Change, SyntaxNode Start)> LateOf(List<ImmutableHashSet<Work>> ends)
    {
        var places = new HashSet<SyntaxNode>();
        var late = new List<(Change, SyntaxNode)>();
        foreach (var work in ends.SelectMany(static end => end).Distinct())
        {
            // What is started under a condition is perhaps awaited under the same one.
            if (!work.IsConditional || ends.All(end => end.Contains(work)))
            {
                late.AddRange(work.Changes.Where(change => places.Add(change.Place)).Select(change => (change, work.Start)));
            }
        }

        return late;
    }
}
