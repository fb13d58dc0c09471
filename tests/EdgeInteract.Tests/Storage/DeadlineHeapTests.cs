using EdgeInteract.Storage;
using EdgeInteract.TestKit;

namespace EdgeInteract.Tests.Storage;

/// <summary>The earliest is always first, whatever was added and removed, as in a sorted list.</summary>
public sealed class DeadlineHeapTests
{
    private readonly DeadlineHeap _heap = new();

    [Fact]
    public void It_says_what_a_sorted_list_says()
    {
        var random = new Random(20261121);
        var model = new List<(InMemoryInteraction Interaction, long DueTicks)>();
        for (var step = 0; step < 20_000; step++)
        {
            // Grows, and shrinks again.
            if (model.Count > 0 && random.Next(10) < (step < 12_000 ? 4 : 6))
            {
                var index = random.Next(3) == 0 ? model.IndexOf(model.MinBy(node => node.DueTicks)) : random.Next(model.Count);
                _heap.Remove(model[index].Interaction);
                model[index].Interaction.DeadlinePlace.ShouldBe(-1);
                model.RemoveAt(index);
            }
            else
            {
                model.Add((new InMemoryInteraction(SampleRecords.Create()), random.Next(1_000)));
                _heap.Add(model[^1].Interaction, model[^1].DueTicks);
            }

            _heap.Count.ShouldBe(model.Count);
            if (model.Count > 0)
            {
                _heap.First.DueTicks.ShouldBe(model.Min(node => node.DueTicks));
            }
        }
    }

    [Fact]
    public void What_is_not_there_is_not_removed()
    {
        var (here, elsewhere) = (new InMemoryInteraction(SampleRecords.Create()), new InMemoryInteraction(SampleRecords.Create()));
        _heap.Add(here, 1);

        _heap.Remove(elsewhere);
        _heap.Remove(here);
        _heap.Remove(here);

        _heap.Count.ShouldBe(0);
    }
}
