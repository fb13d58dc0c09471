using System.Collections;

namespace EdgeInteract.Testing;

/// <summary>Several persons at once, such as the members of a role.</summary>
/// <example>
/// <code>
/// await using var managers = await TestPeople.ConnectAsync(services, ["manager-1", "manager-2"]);
/// managers["manager-2"].WhenAsked&lt;LeaveApproval&gt;().Respond(new LeaveApproval.Approved());
/// </code>
/// </example>
public sealed class TestPeople : IReadOnlyList<TestPerson>, IAsyncDisposable
{
    private readonly List<TestPerson> _people = [];

    private TestPeople()
    {
    }

    /// <summary>How many there are.</summary>
    public int Count => _people.Count;

    /// <summary>Gives a person by the place in the list of user ids.</summary>
    /// <param name="index">The place, from zero.</param>
    /// <returns>The person.</returns>
    public TestPerson this[int index] => _people[index];

    /// <summary>Gives a person by the user id.</summary>
    /// <param name="userId">Who the person is.</param>
    /// <returns>The person.</returns>
    /// <exception cref="KeyNotFoundException">Nobody here has this id.</exception>
    public TestPerson this[string userId] =>
        _people.Find(person => string.Equals(person.User.UserId, userId, StringComparison.Ordinal))
        ?? throw new KeyNotFoundException($"'{userId}' is not among: {string.Join(", ", _people.Select(person => person.User.UserId))}.");

    /// <summary>Connects several persons.</summary>
    /// <param name="services">The services of the application under test.</param>
    /// <param name="userIds">Who they are.</param>
    /// <param name="tenantId">The tenant; <see langword="null"/> is the default tenant.</param>
    /// <param name="cancellationToken">Gives up connecting.</param>
    /// <returns>The persons, in the order of the ids. Dispose it to disconnect them all.</returns>
    public static async Task<TestPeople> ConnectAsync(
        IServiceProvider services, IEnumerable<string> userIds, string? tenantId = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(userIds);
        var people = new TestPeople();
        try
        {
            foreach (var userId in userIds)
            {
                people._people.Add(await TestPerson.ConnectAsync(services, userId, tenantId, cancellationToken).ConfigureAwait(false));
            }

            return people;
        }
        catch
        {
            await people.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Begins a script that each of them follows, as <see cref="TestPerson.WhenAsked{TPayload}"/> does for one.</summary>
    /// <typeparam name="TPayload">The declared record.</typeparam>
    /// <param name="condition">Which questions of the type. Default: all.</param>
    /// <returns>The script; end it with <c>Respond</c>, <c>Ignore</c> or <c>InTurn</c>.</returns>
    /// <exception cref="InvalidOperationException">No interaction with this payload is registered, or there is nobody here.</exception>
    public TestPersonScript<TPayload> WhenAsked<TPayload>(Func<TPayload, bool>? condition = null)
        where TPayload : class
    {
        if (_people.Count == 0)
        {
            throw new InvalidOperationException("There is nobody here who could follow a script.");
        }

        return _people[0].BeginScript<TPayload>(steps => _people.ForEach(person => person.AddScript(condition, steps)));
    }

    /// <summary>Waits until something holds for each of them.</summary>
    /// <param name="condition">What has to hold.</param>
    /// <param name="cancellationToken">Gives up waiting. Without one, the waiting ends after 30 seconds of real time.</param>
    /// <returns>A task that ends when it has held for each.</returns>
    /// <exception cref="TestPersonException">A script of one of them failed, or it did not hold in time.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task UntilAllAsync(Func<TestPerson, bool> condition, CancellationToken cancellationToken = default) =>
        Task.WhenAll(_people.Select(person => person.UntilAsync(condition, cancellationToken)));

    /// <inheritdoc/>
    public IEnumerator<TestPerson> GetEnumerator() => _people.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Disconnects them all.</summary>
    /// <returns>A task that ends when they are gone.</returns>
    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
        {
            await person.DisposeAsync().ConfigureAwait(false);
        }
    }
}
