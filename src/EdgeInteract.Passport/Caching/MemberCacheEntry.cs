namespace EdgeInteract.Passport.Caching;

/// <summary>The members of one role, there or on their way.</summary>
internal sealed class MemberCacheEntry
{
    private readonly TaskCompletionSource<IReadOnlyList<string>?> _members = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public MemberCacheEntry(RoleOfTenant role, long askedAt)
    {
        (Role, AskedAt) = (role, askedAt);
        // Everybody who waited may have given up; a failure that nobody sees is no unobserved exception.
        _ = _members.Task.ContinueWith(
            task => _ = task.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously | TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
    }

    public RoleOfTenant Role { get; }

    /// <summary>When it was asked for, as a timestamp of the time provider.</summary>
    public long AskedAt { get; }

    public Task<IReadOnlyList<string>?> Members => _members.Task;

    public void Set(IReadOnlyList<string>? members) => _members.SetResult(members);

    public void Fail(Exception exception) => _members.SetException(exception);
}
