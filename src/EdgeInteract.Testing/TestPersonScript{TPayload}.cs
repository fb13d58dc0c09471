namespace EdgeInteract.Testing;

/// <summary>
/// What a person does when asked a question of one type. Made by <see cref="TestPerson.WhenAsked{TPayload}"/> or <see cref="TestPeople.WhenAsked{TPayload}"/>.
/// </summary>
/// <typeparam name="TPayload">The declared record.</typeparam>
public sealed class TestPersonScript<TPayload>
    where TPayload : class
{
    private readonly Action<IReadOnlyList<TestPersonStep>> _end;
    private readonly Action<object> _check;
    private TimeSpan _delay;
    private bool _hasEnded;

    internal TestPersonScript(Action<object> check, Action<IReadOnlyList<TestPersonStep>> end)
    {
        _check = check;
        _end = end;
    }

    /// <summary>Lets time go by before the answer, by the <see cref="TimeProvider"/> of the services.</summary>
    /// <param name="delay">How long the person thinks.</param>
    /// <returns>The same script.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delay"/> is negative.</exception>
    public TestPersonScript<TPayload> After(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        _delay = delay;
        return this;
    }

    /// <summary>Gives the same answer each time.</summary>
    /// <param name="outcome">One of the type's outcomes.</param>
    /// <exception cref="ArgumentException">It is no outcome of the type.</exception>
    /// <exception cref="InvalidOperationException">The script has been ended before.</exception>
    public void Respond(object outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        _check(outcome);
        End(new TestPersonStep(_delay, _ => outcome));
    }

    /// <summary>Gives an answer that depends on the question.</summary>
    /// <param name="answer">Makes the outcome from the payload. What it throws is a failure of the person: see <see cref="TestPerson.ThrowIfFailed"/>.</param>
    /// <exception cref="InvalidOperationException">The script has been ended before.</exception>
    public void Respond(Func<TPayload, object> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        End(new TestPersonStep(_delay, payload => answer((TPayload)payload)));
    }

    /// <summary>Never answers; the interaction waits for its timeout.</summary>
    /// <exception cref="InvalidOperationException">The script has been ended before.</exception>
    public void Ignore() => End(new TestPersonStep(_delay, Answer: null));

    /// <summary>Does one thing with the first question, another with the second, and so on; the last one stays.</summary>
    /// <param name="steps">What to do in turn: each ends with <c>Respond</c> or <c>Ignore</c>.</param>
    /// <exception cref="ArgumentException">There is no step, or one that does nothing.</exception>
    /// <exception cref="InvalidOperationException">The script has been ended before.</exception>
    /// <example>
    /// <code>
    /// manager.WhenAsked&lt;LeaveApproval&gt;().InTurn(
    ///     first => first.Respond(new LeaveApproval.Approved()),
    ///     then => then.After(TimeSpan.FromDays(1)).Respond(new LeaveApproval.Rejected("Not again.")));
    /// </code>
    /// </example>
    public void InTurn(params Action<TestPersonScript<TPayload>>[] steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        if (steps.Length == 0)
        {
            throw new ArgumentException("Give at least one step.", nameof(steps));
        }

        var ends = new List<TestPersonStep>(steps.Length);
        foreach (var step in steps)
        {
            var before = ends.Count;
            step(new TestPersonScript<TPayload>(_check, ends.AddRange) { _delay = _delay });
            if (ends.Count == before)
            {
                throw new ArgumentException("Each step has to end with Respond or Ignore.", nameof(steps));
            }
        }

        End([.. ends]);
    }

    private void End(params TestPersonStep[] steps)
    {
        if (_hasEnded)
        {
            throw new InvalidOperationException("This script has been ended before. Begin another one with WhenAsked, or say several things with InTurn.");
        }

        _hasEnded = true;
        _end(steps);
    }
}
