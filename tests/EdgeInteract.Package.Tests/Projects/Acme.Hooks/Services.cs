public interface IUserPresenceService
{
    Task<UserStatus> GetStatusAsync(string userId, CancellationToken ct);

    Task<User?> GetSubstituteAsync(string userId, CancellationToken ct);
}

public interface ITraceContext
{
    string CurrentTraceParent { get; }

    string CurrentTraceState { get; }

    string CurrentService { get; }
}

public enum UserStatus
{
    Available,
    OutOfOffice,
}

public sealed record User(string UserId);
