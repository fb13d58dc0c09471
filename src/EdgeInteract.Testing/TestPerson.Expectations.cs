using System.Globalization;
using System.Text;

namespace EdgeInteract.Testing;

/// <content>What a test expects of the person.</content>
public sealed partial class TestPerson
{
    // By the real clock: virtual time stands still while a test waits.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The payloads of every question of one type so far, in the order in which they came.</summary>
    /// <typeparam name="TPayload">The declared record.</typeparam>
    /// <returns>The payloads.</returns>
    public IReadOnlyList<TPayload> Payloads<TPayload>()
        where TPayload : class => [.. Asked.Select(asked => asked.Payload).OfType<TPayload>()];

    /// <summary>
    /// Waits until something holds for this person. Questions come a moment after they are published, on another thread, so a test waits for what it then looks at.
    /// </summary>
    /// <param name="condition">What has to hold.</param>
    /// <param name="cancellationToken">Gives up waiting. Without one, the waiting ends after 30 seconds of real time.</param>
    /// <returns>A task that ends as soon as it holds.</returns>
    /// <exception cref="TestPersonException">A script of this person failed, or it did not hold in time.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task UntilAsync(Func<TestPerson, bool> condition, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(condition);
        using var patience = cancellationToken.CanBeCanceled ? null : new CancellationTokenSource(Patience, TimeProvider.System);
        while (true)
        {
            var changed = _record.Changed;
            ThrowIfFailed();
            if (condition(this))
            {
                return;
            }

            try
            {
                await changed.WaitAsync(patience?.Token ?? cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (patience?.IsCancellationRequested == true)
            {
                throw Unexpected($"What the test waits for did not happen in {Patience.TotalSeconds} seconds");
            }
        }
    }

    /// <summary>Waits until the person has been asked a question, and gives it.</summary>
    /// <typeparam name="TPayload">The declared record.</typeparam>
    /// <param name="condition">Which questions of the type. Default: all.</param>
    /// <param name="cancellationToken">Gives up waiting. Without one, the waiting ends after 30 seconds of real time.</param>
    /// <returns>The first such question.</returns>
    /// <exception cref="TestPersonException">A script of this person failed, or no such question came in time.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<AskedInteraction> UntilAskedAsync<TPayload>(Func<TPayload, bool>? condition = null, CancellationToken cancellationToken = default)
        where TPayload : class
    {
        AskedInteraction? found = null;
        await UntilAsync(_ => (found = Matching(condition).FirstOrDefault()) is not null, cancellationToken).ConfigureAwait(false);
        return found!;
    }

    /// <summary>Expects that the person has been asked, at least once.</summary>
    /// <typeparam name="TPayload">The declared record.</typeparam>
    /// <param name="condition">Which questions of the type. Default: all.</param>
    /// <returns>The payloads that match, in the order in which they came.</returns>
    /// <exception cref="TestPersonException">There is none, or a script of this person failed. The message lists what was asked.</exception>
    public IReadOnlyList<TPayload> ShouldHaveBeenAsked<TPayload>(Func<TPayload, bool>? condition = null)
        where TPayload : class
    {
        ThrowIfFailed();
        TPayload[] found = [.. Matching(condition).Select(asked => (TPayload)asked.Payload)];
        return found.Length > 0 ? found : throw Unexpected($"{Name<TPayload>(condition)} was expected, and was not asked");
    }

    /// <summary>Expects that the person has been asked exactly once.</summary>
    /// <typeparam name="TPayload">The declared record.</typeparam>
    /// <param name="condition">Which questions of the type. Default: all.</param>
    /// <returns>The payload.</returns>
    /// <exception cref="TestPersonException">There is none or more than one, or a script of this person failed. The message lists what was asked.</exception>
    public TPayload AskedOnce<TPayload>(Func<TPayload, bool>? condition = null)
        where TPayload : class
    {
        var found = ShouldHaveBeenAsked(condition);
        return found.Count == 1
            ? found[0]
            : throw Unexpected(string.Create(CultureInfo.InvariantCulture, $"{Name<TPayload>(condition)} was expected once, and was asked {found.Count} times"));
    }

    /// <summary>
    /// Expects that the person has not been asked so far. Questions come a moment after they are published: await first what would come after the unwanted one.
    /// </summary>
    /// <typeparam name="TPayload">The declared record.</typeparam>
    /// <param name="condition">Which questions of the type. Default: all.</param>
    /// <exception cref="TestPersonException">There is one, or a script of this person failed. The message lists what was asked.</exception>
    public void ShouldNotHaveBeenAsked<TPayload>(Func<TPayload, bool>? condition = null)
        where TPayload : class
    {
        ThrowIfFailed();
        if (Matching(condition).Any())
        {
            throw Unexpected($"{Name<TPayload>(condition)} was not expected, and was asked");
        }
    }

    /// <summary>Throws what went wrong in a script or a condition of this person, if anything did. Every expectation does that first.</summary>
    /// <exception cref="TestPersonException">A script or a condition threw; the inner exception says what.</exception>
    public void ThrowIfFailed()
    {
        if (_record.Failure is { } failure)
        {
            throw new TestPersonException($"A script of {User.UserId} failed: {failure.Message}", failure);
        }
    }

    private static string Name<TPayload>(Func<TPayload, bool>? condition) =>
        condition is null ? $"The question {typeof(TPayload).Name}" : $"A question {typeof(TPayload).Name} for which the condition holds";

    private IEnumerable<AskedInteraction> Matching<TPayload>(Func<TPayload, bool>? condition)
        where TPayload : class =>
        Asked.Where(asked => asked.Payload is TPayload payload && (condition is null || condition(payload)));

    private TestPersonException Unexpected(string what)
    {
        var message = new StringBuilder(what).Append(". ").Append(User.UserId);
        var asked = Asked;
        if (asked.Count == 0)
        {
            return new TestPersonException(message.Append(" was asked nothing.").ToString());
        }

        var unanswered = Unanswered.Select(question => question.InteractionId).ToHashSet(StringComparer.Ordinal);
        message.Append(" was asked:");
        foreach (var question in asked)
        {
            message.Append(CultureInfo.InvariantCulture, $"\n  \"{question.Title}\" {question.Payload}{(unanswered.Contains(question.InteractionId) ? " (unanswered)" : string.Empty)}");
        }

        return new TestPersonException(message.ToString());
    }
}
