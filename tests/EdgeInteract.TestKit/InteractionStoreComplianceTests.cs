using EdgeInteract.Storage;

namespace EdgeInteract.TestKit;

/// <summary>What every <see cref="IInteractionStore"/> must do. One suite, one proof, for every backend. The tests are in the files beside this one, by subject.</summary>
public abstract partial class InteractionStoreComplianceTests
{
    private static CancellationToken None => CancellationToken.None;

    /// <summary>Makes an empty store that keeps ended interactions for at least a minute.</summary>
    protected abstract ValueTask<IInteractionStore> CreateStoreAsync();

    private static async Task ShouldApplyAsync(IInteractionStore store, InteractionRecord record, InteractionTransition transition) =>
        (await store.TransitionAsync(record.InteractionId, transition, None)).ShouldNotBeNull().Verdict.ShouldBe(TransitionVerdict.Applied);

    private static void ShouldBeSame(InteractionRecord actual, InteractionRecord expected)
    {
        actual.Message.ToArray().ShouldBe(expected.Message.ToArray());
        actual.Recipients.ShouldBe(expected.Recipients);
        actual.Metadata.ShouldBe(expected.Metadata, ignoreOrder: true);
        // Everything else compares by value; these three are equal already.
        (actual with { Message = expected.Message, Recipients = expected.Recipients, Metadata = expected.Metadata }).ShouldBe(expected);
    }

    private static void ShouldBeSame(InteractionState actual, InteractionState expected)
    {
        (actual with { Responses = [] }).ShouldBe(expected with { Responses = [] });
        actual.Responses.Length.ShouldBe(expected.Responses.Length);
        foreach (var (stored, other) in actual.Responses.Zip(expected.Responses))
        {
            (stored with { Response = other.Response }).ShouldBe(other);
            ShouldBeSame(stored.Response, other.Response);
        }
    }

    private static void ShouldBeSame(InteractionResponse actual, InteractionResponse expected)
    {
        (actual with { Data = null }).ShouldBe(expected with { Data = null });
        (actual.Data?.GetRawText()).ShouldBe(expected.Data?.GetRawText());
    }
}
