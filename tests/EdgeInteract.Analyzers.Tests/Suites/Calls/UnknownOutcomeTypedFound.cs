namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

/// <summary>Where the code says what was asked.</summary>
internal static class UnknownOutcomeTypedFound
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("an answer, and what is like no outcome of its type", """
            static class Answers { public static bool Is(InteractionAnswer<LeaveApproval.Outcome> answer) => answer.Response.Outcome == {|EI3003:"granted"|}; }
            """),
        new("an answer, and an outcome of another type", """
            static class Answers { public static bool Is(InteractionAnswer<LeaveApproval.Outcome> answer) => answer.Response.Outcome is "approved" or {|EI3003:"confirmed"|}; }
            """),
        new("an answer in a pattern", """
            static class Answers { public static bool Is(InteractionAttempt<InteractionAnswer<LeaveApproval.Outcome>> attempt) => attempt is { Answer.Response.Outcome: {|EI3003:"done"|} }; }
            """),
        new("an answer by way of a local", """
            static class Answers
            {
                public static async Task<bool> IsAsync(Task<InteractionAnswer<LeaveApproval.Outcome>> asked)
                {
                    var response = (await asked).Response;
                    return response?.Outcome == {|EI3003:"done"|};
                }
            }
            """),
        new("answers of several", """
            static class Answers
            {
                public static int Count(InteractionAnswers<LeaveApproval.Outcome> answers)
                {
                    var count = 0;
                    foreach (var response in answers.Responses.Responses)
                    {
                        if (response.Outcome == {|EI3003:"done"|})
                        {
                            count++;
                        }
                    }

                    return count + answers.Responses.Responses.Count(response => response.Outcome == {|EI3003:"gone"|}) + answers.Answered.Count(answer => answer.Response.Outcome == {|EI3003:"on"|});
                }
            }
            """),
        new("a typed hook", """
            sealed class Hook : IInteractionHook<LeaveApproval, LeaveApproval.Outcome>
            {
                public Task OnAfterRespond(InteractionRequest request, LeaveApproval payload, InteractionAnswer<LeaveApproval.Outcome> answer, CancellationToken cancellationToken)
                {
                    Console.WriteLine(answer.Response.Outcome == {|EI3003:"yes"|});
                    return Task.CompletedTask;
                }
            }
            """),
        new("a typed validator", """
            sealed class Validator : IInteractionResponseValidator<LeaveApproval, LeaveApproval.Outcome>
            {
                public ValueTask ValidateAsync(LeaveApproval payload, LeaveApproval.Outcome outcome, InteractionResponseValidation validation, CancellationToken cancellationToken)
                {
                    if (validation.Response.Outcome == {|EI3003:"declined"|})
                    {
                        validation.AddOutcomeError("late", "is too late");
                    }

                    return default;
                }
            }
            """),
        new("behind a test of the type", """
            sealed class Hook : IInteractionHook
            {
                public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken cancellationToken)
                {
                    if (request.Type != "acme/leave-approval")
                    {
                        return Task.CompletedTask;
                    }

                    Console.WriteLine(response.Outcome == {|EI3003:"granted"|});
                    return Task.CompletedTask;
                }
            }
            """),
        new("a condition with the type", """
            static class Answers
            {
                public static bool Is(InteractionRequest request, InteractionResponse response) =>
                    request is { Type: "acme/leave-approval" } && !response.AdminOverride && response.Outcome == {|EI3003:"granted"|};
            }
            """),
        new("a pattern with the type beside the outcome", """
            sealed class Observer : IInteractionObserver
            {
                public ValueTask ObserveAsync(InteractionEvent interactionEvent, CancellationToken cancellationToken)
                {
                    Console.WriteLine(interactionEvent is { Type: "acme/leave-approval", Response: { Outcome: {|EI3003:"granted"|}, AdminOverride: false } });
                    return default;
                }
            }
            """),
        new("behind a test of the payload", """
            static class Answers
            {
                public static bool Is(InteractionRequest request, InteractionResponse response) =>
                    request.Payload is LeaveApproval { Employee: var employee } ? response.Outcome == {|EI3003:"doorstep"|} : response.RespondedBy == request.Title;
            }
            """),
        new("behind a test that it is not another payload", """
            sealed class Hook : IInteractionHook
            {
                public async Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken cancellationToken)
                {
                    if (request.Payload is not LeaveApproval leave)
                    {
                        return;
                    }

                    await Task.Delay(leave.Employee.Length, cancellationToken);
                    switch (response.Outcome)
                    {
                        case "approved":
                        case {|EI3003:"granted"|}:
                            Console.WriteLine(leave.Employee);
                            break;
                    }
                }
            }
            """),
        new("a case of the type", """
            static class Answers
            {
                public static bool Is(InteractionRequest request, InteractionResponse response)
                {
                    switch (request.Type)
                    {
                        case "acme/leave-approval":
                            return response.Outcome == {|EI3003:"granted"|};
                        default:
                            return false;
                    }
                }
            }
            """),
        new("a case of both", """
            static class Answers
            {
                public static int Rank(InteractionRequest request, InteractionResponse response) => (request.Type, response.Outcome) switch
                {
                    ("acme/leave-approval", {|EI3003:"granted"|}) => 1,
                    ("acme/delivery", "granted") => 2,
                    (_, "granted") => 3,
                    _ => 4,
                };
            }
            """),
    ];
}
