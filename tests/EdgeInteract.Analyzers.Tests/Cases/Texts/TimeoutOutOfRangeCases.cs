using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Texts;

internal static class TimeoutOutOfRangeCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.TimeoutOutOfRange,
    [
        new(
            "none",
            $$"""[Interaction("acme/one"), {|EI1030:InteractionTimeout|}] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one"), InteractionTimeout(Days = 6, Hours = 24)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "a second too long",
            $$"""[Interaction("acme/one"), {|EI1030:InteractionTimeout(Days = 7, Seconds = 1)|}] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one"), InteractionTimeout(Seconds = 1)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "no argument",
            $$"""[Interaction("acme/one"), {|EI1030:InteractionTimeout()|}] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "zero",
            $$"""[Interaction("acme/one"), {|EI1030:InteractionTimeout(Days = 0, Hours = 0, Minutes = 0, Seconds = 0)|}] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one"), InteractionTimeout(Days = 0, Hours = 0, Minutes = 1, Seconds = 0)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "days",
            $$"""[Interaction("acme/one"), {|EI1030:InteractionTimeout(Days = 8)|}] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one"), InteractionTimeout(Days = 7)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "hours",
            $$"""[Interaction("acme/one"), {|EI1030:InteractionTimeout(Hours = 169)|}] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one"), InteractionTimeout(Hours = 168)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "minutes, in a list of its own",
            $$"""[Interaction("acme/one")] [{|EI1030:InteractionTimeout(Minutes = 10_081)|}] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] [InteractionTimeout(Minutes = 10_080)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "seconds, before the interaction",
            $$"""[{|EI1030:InteractionTimeout(Seconds = 604_801)|}] [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[InteractionTimeout(Seconds = 604_800)] [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "below zero",
            $$"""[Interaction("acme/one")] [{|EI1030:InteractionTimeout(Minutes = -5)|}] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] [InteractionTimeout(Minutes = 5)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "sum below a second",
            $$"""[Interaction("acme/one")] [{|EI1030:InteractionTimeout(Minutes = 1, Seconds = -60)|}] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] [InteractionTimeout(Minutes = 1, Seconds = -59)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "sum that is too long",
            $$"""[Interaction("acme/one")] [{|EI1030:InteractionTimeout(Days = 6, Hours = 23, Minutes = 60, Seconds = 1)|}] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] [InteractionTimeout(Days = 8, Hours = -24)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "the largest number",
            $$"""[Interaction("acme/one")] [{|EI1030:InteractionTimeout(Days = int.MaxValue, Hours = int.MaxValue)|}] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] [InteractionTimeout(Seconds = short.MaxValue)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "constant, on another part",
            $$"""
            public static class Waits { public const int Days = 10; } [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            [{|EI1030:InteractionTimeout(Days = Waits.Days - 1)|}] public partial record One;
            """,
            $$"""
            public static class Waits { public const int Days = 10; } [Interaction("acme/one")] public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            [InteractionTimeout(Days = Waits.Days - 5)] public partial record One;
            """),
        new(
            "full name, in a class",
            $$"""namespace TimeoutOutOfRange.Wrong; public partial class Outer { [Interaction("acme/one")] [type: {|EI1030:EdgeInteract.InteractionTimeoutAttribute(Hours = 200)|}] internal partial record One { {{Ok}} } }""",
            $$"""namespace TimeoutOutOfRange.Right; public partial class Outer { [Interaction("acme/one")] [type: EdgeInteract.InteractionTimeoutAttribute(Hours = 100)] internal partial record One { {{Ok}} } }"""),
    ]);
}
