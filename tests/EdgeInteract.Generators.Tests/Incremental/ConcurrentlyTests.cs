using EdgeInteract.Generators.Discovery;

namespace EdgeInteract.Generators.Tests.Incremental;

/// <summary>Many things at once are as one after the other.</summary>
public sealed class ConcurrentlyTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(7, true)]
    [InlineData(1_000, true)]
    [InlineData(1_000, false)]
    public void The_results_are_in_the_order_of_the_items(int count, bool isConcurrent) =>
        Concurrently.Select([.. Enumerable.Range(0, count)], static item => -item, isConcurrent, CancellationToken.None)
            .ShouldBe(Enumerable.Range(0, count).Select(static item => -item));

    [Theory]
    [InlineData(7, true)]
    [InlineData(1_000, true)]
    [InlineData(1_000, false)]
    public void What_one_item_throws_comes_out_as_it_is(int count, bool isConcurrent) =>
        Should.Throw<InvalidTimeZoneException>(() => Concurrently.Select(
            [.. Enumerable.Range(0, count)], static item => item % 5 == 4 ? throw new InvalidTimeZoneException() : item, isConcurrent, CancellationToken.None));

    [Theory]
    [InlineData(7, true)]
    [InlineData(1_000, true)]
    [InlineData(1_000, false)]
    public void A_cancellation_ends_it(int count, bool isConcurrent)
    {
        using var cancellation = new CancellationTokenSource();

        var cancelled = Should.Throw<OperationCanceledException>(() => Concurrently.Select(
            [.. Enumerable.Range(0, count)],
            item =>
            {
                cancellation.Cancel();
                cancellation.Token.ThrowIfCancellationRequested();
                return item;
            },
            isConcurrent,
            cancellation.Token));

        cancelled.CancellationToken.ShouldBe(cancellation.Token);
    }
}
