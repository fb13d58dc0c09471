namespace EdgeInteract.Benchmarks.Analysis;

/// <summary>An application that does little but ask: declarations, hooks and calls, a file each.</summary>
internal static class ApplicationSources
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using EdgeInteract;
        namespace Acme;
        public interface ISubstitutes { Task<string?> FindAsync(string userId, CancellationToken ct); }
        public interface IAuditLog { Task WriteAsync(InteractionRequest request, CancellationToken ct); }
        """;

    /// <summary>So many of the hooks make a copy, and so many lose it.</summary>
    private const int HooksPerCopy = 10;
    private const int HooksPerMistake = 50;

    /// <summary>The text of each file of an application with so many hooks, and as many calls.</summary>
    public static IReadOnlyList<string> Create(int hooks)
    {
        var declarations = Math.Max(hooks / 10, 1);
        return
        [
            Usings,
            .. Enumerable.Range(0, declarations).Select(Declaration),
            .. Enumerable.Range(0, hooks).Select(Hook),
            .. Enumerable.Range(0, hooks).Select(number => Call(number, number % declarations)),
        ];
    }

    private static string Declaration(int number) => $$"""
        namespace Acme;

        [Interaction("acme/leave-{{number}}", Client = "Approvals{{number}}", Title = "Leave for {EmployeeName}")]
        public sealed partial record Leave{{number}}(string EmployeeName, DateOnly From, DateOnly To, string? Reason = null)
        {
            [Outcome("approved")] public sealed partial record Approved(string? Comment = null);
            [Outcome("rejected")] public sealed partial record Rejected(string Reason);
        }
        """;

    private static string Hook(int number)
    {
        var copy = number % HooksPerCopy == 1 ? "await audit.WriteAsync(request with { Payload = null }, ct);" : "";
        var redirect = number % HooksPerMistake == 2 ? "request = request with { TargetUserId = substitute };" : "request.TargetUserId = substitute;";
        return $$"""
            namespace Acme;

            public sealed class Hook{{number}}(ISubstitutes substitutes, IAuditLog audit) : IInteractionHook
            {
                public async Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    if (await substitutes.FindAsync(request.TargetUserId, ct) is { } substitute)
                    {
                        if (substitute.Length == 0)
                        {
                            throw new InteractionBlockedException($"User {request.TargetUserId} is out of office and has no substitute.");
                        }

                        {{redirect}}
                    }

                    request.Metadata["checkedBy"] = nameof(Hook{{number}});
                    Shorten(request);
                    {{copy}}
                    try
                    {
                        Check(request.Title);
                    }
                    catch (ArgumentException error)
                    {
                        throw new InteractionBlockedException("The title is too long.", error);
                    }
                }

                public async Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)
                {
                    if (response.Outcome == "approved" && request.Priority == InteractionPriority.High)
                    {
                        await audit.WriteAsync(request, ct);
                    }
                }

                private static void Shorten(InteractionRequest request) => request.Title = request.Title.Trim();

                private static void Check(string title)
                {
                    if (title.Length > 100)
                    {
                        throw new ArgumentException("Too long.", nameof(title));
                    }
                }
            }
            """;
    }

    private static string Call(int number, int declaration) => $$"""
        namespace Acme;

        public sealed class Service{{number}}(Approvals{{declaration}} approvals)
        {
            public async Task<string> AskAsync(string name, DateOnly from, int days, CancellationToken ct)
            {
                if (days <= 0)
                {
                    throw new ArgumentOutOfRangeException(nameof(days));
                }

                var dates = Enumerable.Range(0, days).Select(from.AddDays).Where(date => date.DayOfWeek != DayOfWeek.Sunday).ToList();
                try
                {
                    var answer = await approvals.RequestLeave{{declaration}}(
                        InteractionTarget.Role("managers"), employeeName: name, from: dates[0], to: dates[^1], cancellationToken: ct);
                    return answer.Outcome switch
                    {
                        Leave{{declaration}}.Approved approved => $"approved by {answer.RespondedBy}: {approved.Comment}",
                        Leave{{declaration}}.Rejected rejected => $"rejected: {rejected.Reason}",
                    };
                }
                catch (InteractionTimeoutException)
                {
                    return "nobody answered";
                }
            }
        }
        """;
}
