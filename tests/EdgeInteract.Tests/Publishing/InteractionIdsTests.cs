using System.Collections.Concurrent;
using EdgeInteract.Publishing;

namespace EdgeInteract.Tests.Publishing;

public sealed class InteractionIdsTests
{
    private static readonly DateTimeOffset At = new(2026, 1, 15, 9, 30, 0, 123, TimeSpan.Zero);

    [Fact]
    public void An_id_is_a_UUID_of_version_7_that_begins_with_its_time()
    {
        // More than are made of one fetch of random bits.
        for (var count = 0; count < 200; count++)
        {
            var id = InteractionIds.Create(At);

            Guid.TryParseExact(id, "D", out var uuid).ShouldBeTrue(id);
            uuid.Version.ShouldBe(7);
            (uuid.Variant & 0b1100).ShouldBe(0b1000);
            id[..13].ShouldBe(Guid.CreateVersion7(At).ToString()[..13]);
        }
    }

    [Fact]
    public void No_two_are_alike_whatever_thread_makes_them()
    {
        var ids = new ConcurrentBag<string>();

        Parallel.For(0, 100_000, _ => ids.Add(InteractionIds.Create(At)));

        ids.Distinct(StringComparer.Ordinal).Count().ShouldBe(100_000);
    }
}
