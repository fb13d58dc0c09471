using EdgeInteract;

namespace LeaveDesk.Users;

/// <summary>The people of the sample, and who has which role. An application would ask its own directory.</summary>
internal sealed class UserDirectory : IRoleResolver
{
    public const string FinanceManagers = "finance-managers";

    public IReadOnlyList<SampleUser> Users { get; } =
    [
        new("u-employee", "Sample Employee", []),
        new("u-manager-1", "Sample Manager 1", [FinanceManagers]),
        new("u-manager-2", "Sample Manager 2", [FinanceManagers]),
        new("u-manager-3", "Sample Manager 3", [FinanceManagers]),
        new("u-outsider", "Sample Outsider", []),
    ];

    public SampleUser? Find(string? id) => Users.FirstOrDefault(user => string.Equals(user.Id, id, StringComparison.Ordinal));

    public ValueTask<IReadOnlyCollection<string>?> GetMembersAsync(string roleKey, string? tenantId, CancellationToken cancellationToken)
    {
        string[] members = [.. Users.Where(user => user.Roles.Contains(roleKey, StringComparer.Ordinal)).Select(user => user.Id)];
        return new(members is [] ? null : members);
    }
}
