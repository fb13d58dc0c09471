namespace LeaveDesk.Users;

/// <summary>A made-up person of the sample.</summary>
internal sealed record SampleUser(string Id, string Name, IReadOnlyList<string> Roles);
