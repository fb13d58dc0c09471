using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests;

public sealed class ResponsePolicyTests
{
    private const string First = """[Interaction("a/b")] public partial record Ask(string Text) { [Outcome("ok")] public partial record Ok; }""";

    [Fact]
    public void The_contract_says_how_many_answers_a_request_takes()
    {
        GeneratorRun.Of(First).Contract("AskContract").ResponsePolicy.ShouldBe(InteractionResponsePolicy.First);
        GeneratorRun.Of(Declarations.Survey).Contract("Acme.Hr.SurveyContract").ResponsePolicy.ShouldBe(InteractionResponsePolicy.Each);
    }

    [Fact]
    public void Another_policy_is_another_contract_and_the_usual_one_is_the_same_said_or_unsaid()
    {
        var unsaid = Fingerprint(First);

        Fingerprint(First.Replace("\"a/b\"", "\"a/b\", ResponsePolicy = InteractionResponsePolicy.First", StringComparison.Ordinal)).ShouldBe(unsaid);
        Fingerprint(First.Replace("\"a/b\"", "\"a/b\", ResponsePolicy = InteractionResponsePolicy.Each", StringComparison.Ordinal)).ShouldNotBe(unsaid);
    }

    [Fact]
    public void The_calls_of_each_policy_return_what_it_brings_in()
    {
        var compilation = GeneratorRun.Of(Declarations.Leave, Declarations.Survey, """
            using System.Threading.Tasks;
            using Acme.Hr;

            public static class Use
            {
                public static async Task OfFirst(Approvals approvals, LeaveApproval payload)
                {
                    InteractionAnswer<LeaveApproval.Outcome> answer = await approvals.RequestLeaveApproval("u-1", payload);
                    InteractionAttempt<InteractionAnswer<LeaveApproval.Outcome>> attempt = await approvals.TryRequestLeaveApproval("u-1", payload);
                    attempt = await approvals.TryRequestLeaveApproval("u-1", "Sample", default, default, 1);
                    InteractionHandle<LeaveApproval.Outcome> handle = await approvals.PublishLeaveApproval("u-1", payload);
                    answer = await approvals.ResumeLeaveApproval(handle.InteractionId);
                    _ = attempt.Match(answered: a => a.RespondedBy, timedOut: _ => "", blocked: b => b.BlockedBy ?? "", cancelled: _ => "");
                }

                public static async Task OfEach(Surveys surveys, Survey payload)
                {
                    InteractionAnswers<Survey.Outcome> answers = await surveys.RequestSurvey("u-1", payload);
                    InteractionAttempt<InteractionAnswers<Survey.Outcome>> attempt = await surveys.TryRequestSurvey("u-1", payload);
                    InteractionEachHandle<Survey.Outcome> handle = await surveys.PublishSurvey("u-1", "Sample", default);
                    answers = await surveys.ResumeSurvey(handle.InteractionId);
                }
            }
            """).Compilation;

        Compilations.Problems(compilation).ShouldBeEmpty();
    }

    private static string Fingerprint(string source) => GeneratorRun.Of(source).Contract("AskContract").Fingerprint;
}
