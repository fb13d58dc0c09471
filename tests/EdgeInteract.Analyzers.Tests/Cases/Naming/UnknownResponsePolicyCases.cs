using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Naming;

internal static class UnknownResponsePolicyCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.UnknownResponsePolicy,
    [
        new(
            "number",
            $$"""[Interaction("acme/one", ResponsePolicy = {|EI1015:(InteractionResponsePolicy)2|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", ResponsePolicy = InteractionResponsePolicy.Each)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "below zero",
            $$"""[Interaction("acme/one", ResponsePolicy = {|EI1015:(InteractionResponsePolicy)(-1)|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", ResponsePolicy = InteractionResponsePolicy.First)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "the largest",
            $$"""[Interaction("acme/one", ResponsePolicy = {|EI1015:(InteractionResponsePolicy)int.MaxValue|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", ResponsePolicy = (InteractionResponsePolicy)1)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "sum",
            $$"""[Interaction("acme/one", ResponsePolicy = {|EI1015:InteractionResponsePolicy.Each + 1|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", ResponsePolicy = InteractionResponsePolicy.First + 1)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "complement",
            $$"""[Interaction("acme/one", ResponsePolicy = {|EI1015:~InteractionResponsePolicy.First|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", ResponsePolicy = ~~InteractionResponsePolicy.First)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "combination",
            $$"""[Interaction("acme/one", ResponsePolicy = {|EI1015:InteractionResponsePolicy.Each | (InteractionResponsePolicy)4|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", ResponsePolicy = InteractionResponsePolicy.Each | InteractionResponsePolicy.First)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "constant",
            $$"""[Interaction("acme/one", ResponsePolicy = {|EI1015:Policies.Any|})] public sealed partial record One(string Text) { {{Ok}} } public static class Policies { public const InteractionResponsePolicy Any = (InteractionResponsePolicy)3; }""",
            $$"""[Interaction("acme/one", ResponsePolicy = Policies.All)] public sealed partial record One(string Text) { {{Ok}} } public static class Policies { public const InteractionResponsePolicy All = InteractionResponsePolicy.Each; }"""),
        new(
            "constant number",
            $$"""[Interaction("acme/one", ResponsePolicy = {|EI1015:(InteractionResponsePolicy)Number|})] public sealed partial record One(string Text) { private const int Number = 7; {{Ok}} }""",
            $$"""[Interaction("acme/one", ResponsePolicy = (InteractionResponsePolicy)Number)] public sealed partial record One(string Text) { private const int Number = 0; {{Ok}} }"""),
        new(
            "character",
            $$"""[Interaction("acme/one", ResponsePolicy = {|EI1015:(InteractionResponsePolicy)'1'|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", ResponsePolicy = (InteractionResponsePolicy)'\u0001')] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "member of another enum",
            $$"""[Interaction("acme/one", ResponsePolicy = {|EI1015:(InteractionResponsePolicy)DayOfWeek.Friday|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", ResponsePolicy = (InteractionResponsePolicy)DayOfWeek.Monday)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "choice",
            $$"""[Interaction("acme/one", ResponsePolicy = {|EI1015:true ? (InteractionResponsePolicy)9 : InteractionResponsePolicy.First|})] public sealed partial record One(string Text) { {{Ok}} }""",
            $$"""[Interaction("acme/one", ResponsePolicy = false ? (InteractionResponsePolicy)9 : default)] public sealed partial record One(string Text) { {{Ok}} }"""),
        new(
            "among other arguments, on a nested record",
            $$"""public partial class Outer { [Interaction("acme/one", Title = "One", ResponsePolicy = {|EI1015:unchecked((InteractionResponsePolicy)uint.MaxValue)|}, Client = "Ones")] internal partial record One(string Text) { {{Ok}} } }""",
            $$"""public partial class Outer { [Interaction("acme/one", Title = "One", ResponsePolicy = default(InteractionResponsePolicy), Client = "Ones")] internal partial record One(string Text) { {{Ok}} } }"""),
        new(
            "attribute on another part, of a namespace",
            $$"""
            namespace UnknownResponsePolicy.Wrong; public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            namespace UnknownResponsePolicy.Wrong; [Interaction("acme/one", ResponsePolicy = {|EI1015:(InteractionResponsePolicy)0x10|})] public sealed partial record One;
            """,
            $$"""
            namespace UnknownResponsePolicy.Right; public sealed partial record One(string Text) { {{Ok}} }
            {{RuleCases.NextFile}}
            namespace UnknownResponsePolicy.Right; [Interaction("acme/one", ResponsePolicy = (InteractionResponsePolicy)0x1)] public sealed partial record One;
            """),
    ]);
}
