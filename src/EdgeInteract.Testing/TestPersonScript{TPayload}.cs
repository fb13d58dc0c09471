namespace EdgeInteract.Testing;

/// <summary>What a <see cref="TestPerson"/> does when asked a question of one type. Made by <see cref="TestPerson.WhenAsked{TPayload}"/>.</summary>
/// <typeparam name="TPayload">The declared record.</typeparam>
public sealed class TestPersonScript<TPayload>
    where TPayload : class
{
    private readonly TestPerson _person;
    private readonly Func<TPayload, bool>? _condition;
    private TimeSpan _delay;

    internal TestPersonScript(TestPerson person, Func<TPayload, bool>? condition)
    {
        _person = person;
        _condition = condition;
    }

    /// <summary>Lets time go by before the answer, by the <see cref="TimeProvider"/> of the services.</summary>
    /// <param name="delay">How long the person thinks.</param>
    /// <returns>The same script.</returns>
    public TestPersonScript<TPayload> After(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        _delay = delay;
        return this;
    }

    /// <summary>Gives the same answer each time.</summary>
    /// <param name="outcome">One of the type's outcomes.</param>
    public void Respond(object outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        Respond(_ => outcome);
    }

    /// <summary>Gives an answer that depends on the question.</summary>
    /// <param name="answer">Makes the outcome from the payload.</param>
    public void Respond(Func<TPayload, object> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        _person.Add(new TestPersonRule(Matches, payload => answer((TPayload)payload), _delay));
    }

    /// <summary>Never answers; the interaction waits for its timeout.</summary>
    public void Ignore() => _person.Add(new TestPersonRule(Matches, Answer: null, _delay));

    private bool Matches(object payload) => payload is TPayload typed && (_condition is null || _condition(typed));
}
