using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace EdgeInteract.Generators.Discovery;

/// <summary>Does the same with many things at once, where the compiler itself works on several things at once.</summary>
internal static class Concurrently
{
    // For a few it takes longer to wake another thread than to do it.
    private const int Few = 8;

    /// <summary>Makes one result of each item, in the order of the items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="select">What is done with each, perhaps on another thread.</param>
    /// <param name="isConcurrent">Whether other threads may be used: <c>CompilationOptions.ConcurrentBuild</c>.</param>
    /// <param name="cancellationToken">Ends it between two items.</param>
    public static TResult[] Select<T, TResult>(ImmutableArray<T> items, Func<T, TResult> select, bool isConcurrent, CancellationToken cancellationToken)
    {
        var results = new TResult[items.Length];
        if (!isConcurrent || items.Length < Few)
        {
            for (var i = 0; i < items.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                results[i] = select(items[i]);
            }

            return results;
        }

        try
        {
            Parallel.For(0, items.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => results[i] = select(items[i]));
        }
        catch (AggregateException failure)
        {
            // A compiler tells of the exception of a generator, and there should be one.
            ExceptionDispatchInfo.Capture(failure.InnerExceptions[0]).Throw();
        }

        return results;
    }
}
