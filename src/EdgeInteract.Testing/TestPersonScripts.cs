using System.Text.Json;
using EdgeInteract.Contracts;

namespace EdgeInteract.Testing;

/// <summary>The scripts of one person: finds the one for a question and follows it.</summary>
internal sealed class TestPersonScripts(IInteractionContracts contracts, TimeProvider time, TestPersonRecord record, TestPerson person, CancellationToken gone)
{
    private readonly Lock _gate = new();
    private readonly List<TestPersonRule> _rules = [];
    // The script that each question has been given to: it takes one step for it, however often the questions are looked through.
    private readonly Dictionary<string, TestPersonRule> _given = new(StringComparer.Ordinal);
    // What a script is answering: a question gets one answer, however many scripts are added meanwhile.
    private readonly HashSet<string> _answering = new(StringComparer.Ordinal);

    public void Add(TestPersonRule rule)
    {
        lock (_gate)
        {
            _rules.Add(rule);
        }

        Follow();
    }

    /// <summary>
    /// Gives every open question that has none the script that is for it. All of them in the order in which they came, so that the steps of a script are taken in
    /// that order, also by those that waited for the script.
    /// </summary>
    public void Follow()
    {
        List<(AskedInteraction Asked, TestPersonStep Step)> toAnswer = [];
        lock (_gate)
        {
            foreach (var asked in record.Unanswered)
            {
                try
                {
                    if (Take(asked) is { } step)
                    {
                        toAnswer.Add((asked, step));
                    }
                }
                catch (Exception exception)
                {
                    record.Fail(exception);
                }
            }
        }

        foreach (var (asked, step) in toAnswer)
        {
            _ = AnswerAsync(asked, step.Answer!, step.Delay);
        }
    }

    private TestPersonStep? Take(AskedInteraction asked)
    {
        if (_answering.Contains(asked.InteractionId)
            || _rules.FindLast(candidate => candidate.Matches(asked.Payload)) is not { } rule
            || _given.GetValueOrDefault(asked.InteractionId) == rule)
        {
            return null;
        }

        _given[asked.InteractionId] = rule;
        var step = rule.Take();
        return step.Answer is not null && _answering.Add(asked.InteractionId) ? step : null;
    }

    private async Task AnswerAsync(AskedInteraction asked, Func<object, object> answer, TimeSpan delay)
    {
        try
        {
            if (delay > TimeSpan.Zero)
            {
                await Task.Delay(delay, time, gone).ConfigureAwait(false);
            }

            // Who is away answers when they are back.
            await person.ConnectedAsync(gone).ConfigureAwait(false);
            var ack = await person.RespondAsync(asked, answer(asked.Payload)).ConfigureAwait(false);
            if (string.Equals(ack.ErrorCode, InteractionErrorCodes.Invalid, StringComparison.Ordinal))
            {
                // Still open: another script may do better.
                lock (_gate)
                {
                    _answering.Remove(asked.InteractionId);
                }
            }
        }
        catch (Exception) when (gone.IsCancellationRequested)
        {
            // The person left before answering.
        }
        catch (Exception exception)
        {
            record.Fail(exception);
        }
    }

    /// <summary>Makes what goes over the wire out of an outcome.</summary>
    public (string Outcome, JsonElement Data) Write(AskedInteraction asked, object outcome)
    {
        var contract = contracts.Find(asked.Type) ?? throw new InvalidOperationException($"The type '{asked.Type}' has no contract here.");
        var name = GetOutcomeName(contract, outcome) ?? throw new ArgumentException($"{outcome} is no outcome of '{asked.Type}'; it has: {string.Join(", ", contract.Outcomes)}.", nameof(outcome));
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            contract.WriteOutcome(writer, outcome);
        }

        using var data = JsonDocument.Parse(stream.ToArray());
        return (name, data.RootElement.Clone());
    }

    /// <summary>Refuses at once what could only fail later: a script for a type that nobody can ask.</summary>
    public static void CheckPayload<TPayload>(IInteractionContracts contracts)
    {
        if (!contracts.All.Any(CanAsk<TPayload>))
        {
            throw new InvalidOperationException(
                $"No interaction with the payload {typeof(TPayload).Name} is registered, so this question can never be asked. Is the call of Add…Interactions() missing? Registered: {string.Join(", ", contracts.All.Select(contract => contract.Type))}.");
        }
    }

    /// <summary>Refuses at once what could only fail later: an answer that is no outcome of the type.</summary>
    public static void CheckOutcome<TPayload>(IInteractionContracts contracts, object outcome)
    {
        var candidates = contracts.All.Where(CanAsk<TPayload>).ToArray();
        if (candidates.Length > 0 && Array.TrueForAll(candidates, contract => GetOutcomeName(contract, outcome) is null))
        {
            throw new ArgumentException(
                $"{outcome} is no outcome of {typeof(TPayload).Name}; it has: {string.Join(", ", candidates.SelectMany(contract => contract.Outcomes))}.", nameof(outcome));
        }
    }

    // A contract that is not of the generic kind does not tell its payload; it may be the one.
    private static bool CanAsk<TPayload>(InteractionContract contract)
    {
        for (var type = contract.GetType(); type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(InteractionContract<,>))
            {
                return typeof(TPayload).IsAssignableFrom(type.GetGenericArguments()[0]);
            }
        }

        return true;
    }

    private static string? GetOutcomeName(InteractionContract contract, object outcome)
    {
        try
        {
            return contract.GetOutcomeName(outcome);
        }
        catch (Exception exception) when (exception is InvalidCastException or ArgumentException)
        {
            return null;
        }
    }
}
