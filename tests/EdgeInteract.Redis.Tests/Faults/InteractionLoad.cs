using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using EdgeInteract.Responses;
using EdgeInteract.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.Faults;

/// <summary>Many questions on several nodes, to people with two devices each that are connected to different nodes and answer both at once; or with one, on another node than who asks.</summary>
internal sealed class InteractionLoad(IReadOnlyList<RedisNode> nodes, HookCounts hooks, int count, bool hasRivals = true) : IAsyncDisposable
{
    private const int Users = 24;
    private const int AtOnce = 64;
    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(2);

    private readonly LoadLedger _ledger = new();
    private readonly List<AnsweringPerson> _devices = [];
    private readonly ConcurrentDictionary<int, InteractionAnswer<Question.Outcome>> _answers = new();

    /// <summary>How often an answer was sent again.</summary>
    public int Repetitions => _ledger.Repetitions;

    /// <summary>How many interactions the server has lost.</summary>
    public int Lost => _ledger.AllLost.Count;

    /// <summary>Lets something happen in the midst of the load, and awaits the end of both.</summary>
    public async Task RunAsync(Func<Task> fault)
    {
        for (var user = 0; user < Users; user++)
        {
            _devices.Add(await AnsweringPerson.ConnectAsync(nodes[(user + 1) % nodes.Count], NameOf(user), _ledger));
            if (hasRivals)
            {
                _devices.Add(await AnsweringPerson.ConnectAsync(nodes[user % nodes.Count], NameOf(user), _ledger));
            }
        }

        var asking = Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (index, _) => _answers[index] = await AskAsync(index));
        try
        {
            await Task.WhenAll(fault(), asking).WaitAsync(LoadLimits.Patience, TimeProvider.System);
        }
        catch (TimeoutException exception)
        {
            throw new TimeoutException(await DescribeAsync(), exception);
        }
    }

    /// <summary>Ends when a part of the questions has been answered.</summary>
    /// <param name="part">Which part, 0 to 1.</param>
    public Task UntilAsync(double part) => Eventually.HoldsAsync(() => Task.FromResult(_answers.Count >= count * part), LoadLimits.Patience);

    /// <summary>
    /// Says what is wrong where the server may have lost what it had confirmed: nobody waits for ever, who answers is told what who asks has got, and nothing is left behind. Where a key of
    /// idempotency is lost while its question is published, that is asked once more, and the first one's answer is nobody's.
    /// </summary>
    public async Task VerifyWithLossAsync()
    {
        _answers.Count.ShouldBe(count);
        var got = _answers.Values.ToDictionary(answer => answer.InteractionId, answer => answer.Response.ResponseId, StringComparer.Ordinal);
        await HoldsAsync(() => _devices.TrueForAll(device => device.Screen.Count == 0));
        _ledger.Failures.ShouldBeEmpty();
        await HoldsAsync(() => _ledger.AllAccepted.Count() >= count);
        var accepted = _ledger.AllAccepted.ToDictionary(one => one.InteractionId, one => one.ResponseId, StringComparer.Ordinal);
        got.Where(one => accepted.GetValueOrDefault(one.Key) != one.Value).ShouldBeEmpty();
        accepted.Count.ShouldBeLessThanOrEqualTo(count + AtOnce);
        hooks.All.Where(hook => hook.Value != 1).ShouldBeEmpty();
        nodes.Select(node => node.Services.GetRequiredService<WaiterRegistry>().Count).ShouldAllBe(waiters => waiters == 0);
    }

    /// <summary>Says what is wrong if anything was lost, doubled or left behind.</summary>
    public async Task VerifyAsync()
    {
        string[] ids = [.. _answers.Values.Select(answer => answer.InteractionId)];
        ids.Distinct(StringComparer.Ordinal).Count().ShouldBe(count);
        await HoldsAsync(() => _devices.TrueForAll(device => device.Screen.Count == 0));
        _ledger.Failures.ShouldBeEmpty();
        _ledger.AllLost.ShouldBeEmpty();

        // Who answered was told what those who asked have got: the device that was first, and nobody else.
        await HoldsAsync(() => _ledger.AllAccepted.Count() >= count);
        _ledger.AllAccepted.Select(accepted => accepted.InteractionId).Except(ids, StringComparer.Ordinal).ShouldBeEmpty("nobody has got these answers");
        _ledger.AllAccepted.CountBy(accepted => accepted.InteractionId, StringComparer.Ordinal).Where(one => one.Value != 1).ShouldBeEmpty("accepted twice");
        _ledger.AllAccepted.Select(accepted => accepted.InteractionId).Order(StringComparer.Ordinal).ShouldBe(ids.Order(StringComparer.Ordinal));
        foreach (var (id, responseId) in _ledger.AllAccepted)
        {
            var snapshot = (await Persistently.RunAsync(() => nodes[0].Publisher.FindAsync(id))).ShouldNotBeNull();
            snapshot.Status.ShouldBe(InteractionStatus.Acknowledged);
            snapshot.Responses.ShouldHaveSingleItem().ResponseId.ShouldBe(responseId);
        }

        hooks.All.Where(hook => hook.Value != 1).ShouldBeEmpty();
        hooks.All.Keys.Order(StringComparer.Ordinal).ShouldBe(ids.Order(StringComparer.Ordinal));
        nodes.Select(node => node.Services.GetRequiredService<WaiterRegistry>().Count).ShouldAllBe(waiters => waiters == 0);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var device in _devices)
        {
            await device.DisposeAsync();
        }
    }

    // What an application does that is told that its question is gone: it asks again.
    private async Task<InteractionAnswer<Question.Outcome>> AskAsync(int index)
    {
        while (true)
        {
            try
            {
                return await Persistently.AskAsync(nodes[index % nodes.Count], NameOf(index % Users), string.Create(CultureInfo.InvariantCulture, $"Question {index}"));
            }
            catch (InteractionNotFoundException missing)
            {
                _ledger.Lost(missing.InteractionId);
            }
        }
    }

    private async Task HoldsAsync(Func<bool> condition)
    {
        try
        {
            await Eventually.HoldsAsync(condition);
        }
        catch (OperationCanceledException exception)
        {
            throw new TimeoutException(await DescribeAsync(), exception);
        }
    }

    private async Task<string> DescribeAsync()
    {
        var description = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{_answers.Count} of {count} were answered. Waited for:");
        foreach (var node in nodes)
        {
            description.Append(CultureInfo.InvariantCulture, $"\nby node {node.Services.GetRequiredService<EdgeInteractOptions>().NodeId}");
            var accepted = _ledger.AllAccepted.Select(one => one.InteractionId).ToHashSet(StringComparer.Ordinal);
            var unknown = _answers.Values.Select(answer => answer.InteractionId).Where(id => !accepted.Contains(id));
            foreach (var id in node.Services.GetRequiredService<WaiterRegistry>().InteractionIds().Concat(_devices.SelectMany(device => device.Screen)).Concat(unknown).Distinct(StringComparer.Ordinal))
            {
                var screens = _devices.Count(device => device.Screen.Contains(id));
                var found = await node.Services.GetRequiredService<IInteractionStore>().FindAsync(id, CancellationToken.None).AsTask().WaitAsync(s_look, TimeProvider.System);
                description.Append(CultureInfo.InvariantCulture, $"\n{id} {found?.State.Status} {found?.State.Responses.FirstOrDefault()} owner {found?.Record.Owner}, on {screens} screens, hooks {hooks.Of(id)}{(_ledger.AllLost.Contains(id) ? ", told to be gone" : "")}{(accepted.Contains(id) ? ", accepted" : "")}");
            }
        }

        return description.ToString();
    }

    private static string NameOf(int user) => string.Create(CultureInfo.InvariantCulture, $"user-{user}");
}
