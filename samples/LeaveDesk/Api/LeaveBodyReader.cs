using EdgeInteract;
using LeaveDesk.Users;

namespace LeaveDesk.Api;

/// <summary>
/// Makes the question out of what was posted. It checks what the question itself cannot know: that everything is there, that the days are in order, that there is such a
/// user. Lengths and ranges are declared on <see cref="LeaveApproval"/> and checked when it is published.
/// </summary>
internal static class LeaveBodyReader
{
    public static LeaveApproval? Read(LeaveBody body, UserDirectory directory, out BodyError[] problems)
    {
        var errors = new List<BodyError>();
        Require(body.EmployeeName is not null, "/employeeName");
        Require(body.From is not null, "/from");
        Require(body.To is not null, "/to");
        Require(body.Days is not null, "/days");
        Require(body.Target is not null, "/target");
        if (body.To < body.From)
        {
            errors.Add(new BodyError("/to", "minimum", "must not be before the first day"));
        }

        if (body.Target is { } target && !InteractionTarget.FromString(target).IsRole && directory.Find(target) is null)
        {
            errors.Add(new BodyError("/target", "enum", "must be a user, or a role after 'role:'"));
        }

        problems = [.. errors];
        return errors.Count > 0 ? null : new LeaveApproval(body.EmployeeName!, body.From!.Value, body.To!.Value, body.Days!.Value, NullIfEmpty(body.Reason));

        void Require(bool isThere, string pointer)
        {
            if (!isThere)
            {
                errors.Add(new BodyError(pointer, "required", "is required"));
            }
        }
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
