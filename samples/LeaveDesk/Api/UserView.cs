using LeaveDesk.Users;

namespace LeaveDesk.Api;

internal sealed record UserView(string Id, string Name, IReadOnlyList<string> Roles)
{
    public static UserView Of(SampleUser user) => new(user.Id, user.Name, user.Roles);
}
