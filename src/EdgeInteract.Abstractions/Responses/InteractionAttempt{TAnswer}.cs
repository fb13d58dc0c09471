using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace EdgeInteract;

/// <summary>
/// What came of a generated <c>TryRequestX</c>: an answer, or why there is none. Timeouts, blocks and cancellations are values here; what only a changed program
/// can mend (an invalid request, an unknown role, a conflict) and what nobody planned (a failed hook, a store that is away) is thrown as ever.
/// </summary>
/// <typeparam name="TAnswer"><see cref="InteractionAnswer{TOutcome}"/>, or <see cref="InteractionAnswers{TOutcome}"/> where each recipient answers.</typeparam>
public sealed class InteractionAttempt<TAnswer>
    where TAnswer : class
{
    internal InteractionAttempt(TAnswer answer)
    {
        Status = InteractionAttemptStatus.Answered;
        Answer = answer;
    }

    internal InteractionAttempt(InteractionAttemptStatus status, InteractionException error)
    {
        Status = status;
        Error = error;
    }

    /// <summary>How it ended.</summary>
    public InteractionAttemptStatus Status { get; }

    /// <summary>The answer, if there is one.</summary>
    public TAnswer? Answer { get; }

    /// <summary>What <c>RequestX</c> would have thrown, if there is no answer: the timeout, the block with its hook, or the cancellation with its reason.</summary>
    public InteractionException? Error { get; }

    /// <summary>Whether there is an answer.</summary>
    [MemberNotNullWhen(true, nameof(Answer))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsAnswered => Answer is not null;

    /// <summary>Makes one value out of whatever came of it.</summary>
    /// <typeparam name="TResult">The value.</typeparam>
    /// <param name="answered">Takes the answer.</param>
    /// <param name="timedOut">Takes the timeout.</param>
    /// <param name="blocked">Takes the block, with the hook's name and reason.</param>
    /// <param name="cancelled">Takes the cancellation, with its reason.</param>
    /// <returns>The value.</returns>
    public TResult Match<TResult>(
        Func<TAnswer, TResult> answered,
        Func<InteractionTimeoutException, TResult> timedOut,
        Func<InteractionBlockedException, TResult> blocked,
        Func<InteractionCancelledException, TResult> cancelled)
    {
        ArgumentNullException.ThrowIfNull(answered);
        ArgumentNullException.ThrowIfNull(timedOut);
        ArgumentNullException.ThrowIfNull(blocked);
        ArgumentNullException.ThrowIfNull(cancelled);
        return Error switch
        {
            null => answered(Answer!),
            InteractionTimeoutException error => timedOut(error),
            InteractionBlockedException error => blocked(error),
            InteractionCancelledException error => cancelled(error),
            _ => throw new UnreachableException(),
        };
    }
}
