namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

/// <summary>Where nobody knows what was asked.</summary>
internal static class UnknownOutcomeFound
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        Of("an operator", """response.Outcome == {|EI3003:"aproved"|}"""),
        Of("the other operator, the other way round", """{|EI3003:"rejcted"|} != response.Outcome"""),
        Of("another case", """response.Outcome == {|EI3003:"Approved"|}"""),
        Of("swapped letters", """response.Outcome == {|EI3003:"appoved"|} || response.Outcome == {|EI3003:"rejetced"|}"""),
        Of("string.Equals", """string.Equals(response.Outcome, {|EI3003:"aproved"|}, StringComparison.Ordinal)"""),
        Of("string.Equals that ignores case", """string.Equals({|EI3003:"APROVED"|}, response.Outcome, StringComparison.OrdinalIgnoreCase)"""),
        Of("Equals of the outcome", """response.Outcome.Equals({|EI3003:"Approved"|})"""),
        Of("Equals of the text", """{|EI3003:"postpond"|}.Equals(response.Outcome, StringComparison.Ordinal)"""),
        Of("a comparer", """StringComparer.Ordinal.Equals(response.Outcome, {|EI3003:"REJECTED"|})"""),
        Of("string.Compare", """string.Compare(response.Outcome, {|EI3003:"aproved"|}, StringComparison.OrdinalIgnoreCase) == 0"""),
        Of("a pattern", """response.Outcome is {|EI3003:"aproved"|} or "rejected" """),
        Of("a pattern that is not", """response.Outcome is not ({|EI3003:"aproved"|} or {|EI3003:"postoned"|})"""),
        Of("a property pattern", """response is { RespondedBy: "ann", Outcome: {|EI3003:"confirmd"|} }"""),
        Of("a pattern with a name", """response is { Outcome: var outcome } && outcome == {|EI3003:"aproved"|}"""),
        Of("a switch expression", """response.Outcome switch { "approved" => true, {|EI3003:"Rejected"|} => false, _ => false }"""),
        Of("an array", """new[] { "approved", {|EI3003:"postponned"|} }.Contains(response.Outcome)"""),
        Of("a list", """new List<string> { {|EI3003:"canceled"|}, "rejected" }.Contains(response.Outcome)"""),
        Of("a set that compares in its own way", """new HashSet<string>(StringComparer.OrdinalIgnoreCase) { {|EI3003:"aproved"|}, "Rejected" }.Contains(response.Outcome)"""),
        Of("other letters before", """response.Outcome.ToUpperInvariant() == {|EI3003:"APROVED"|}"""),
        Of("nothing for nothing", """(response?.Outcome ?? "") == {|EI3003:"aproved"|}"""),
        Of("a tuple", """(response.Outcome, response.AdminOverride) is ({|EI3003:"aproved"|}, true)"""),
        Of("tuples that are equal", """(response.Outcome, response.RespondedBy) == ({|EI3003:"aproved"|}, "ann")"""),
        Of("the name of a record", """response.Outcome == {|EI3003:nameof(LeaveApproval.Approved)|}"""),
        new("a constant", """
            static class Answers
            {
                private const string Yes = "aproved";

                public static bool IsYes(InteractionResponse response) => response.Outcome == {|EI3003:Yes|};
            }
            """),
        new("a switch statement", """
            static class Answers
            {
                public static int Rank(InteractionResponse response)
                {
                    switch (response.Outcome)
                    {
                        case "approved":
                            return 1;
                        case {|EI3003:"reject"|}:
                        case {|EI3003:"Postponed"|} when response.AdminOverride:
                            return 2;
                        default:
                            return 3;
                    }
                }
            }
            """),
        new("a local", """
            static class Answers
            {
                public static bool IsYes(InteractionResponse response)
                {
                    var outcome = response.Outcome;
                    Console.WriteLine(outcome);
                    return outcome == {|EI3003:"aproved"|};
                }
            }
            """),
        new("a local of several", """
            static class Answers
            {
                public static bool IsYes(InteractionResponse response)
                {
                    var (outcome, who) = (response.Outcome, response.RespondedBy);
                    return who.Length > 0 && outcome.Trim() == {|EI3003:"aproved"|};
                }
            }
            """),
        new("a collection in a local", """
            static class Answers
            {
                public static bool IsFinal(InteractionResponse response)
                {
                    string[] final = ["approved", {|EI3003:"rejectd"|}];
                    return final.Contains(response.Outcome) || Enumerable.Contains(["postponed", {|EI3003:"canceled"|}], response.Outcome);
                }
            }
            """),
        new("a lambda", """
            static class Answers
            {
                public static int Count(InteractionResponses responses) => responses.Responses.Count(response => response.Outcome is {|EI3003:"approve"|});
            }
            """),
    ];

    private static SourceCase Of(string name, string expression) => new(name, $"static class Answers {{ public static bool Is(InteractionResponse response) => {expression}; }}");
}
