using EdgeInteract.Contracts;
using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests;

public sealed class ContractTests
{
    private static readonly GeneratorRun s_run = GeneratorRun.Of(Declarations.Leave);
    private static readonly InteractionContract s_contract = s_run.Contract("Acme.Hr.LeaveApprovalContract");

    [Fact]
    public void The_contract_says_what_was_declared()
    {
        s_contract.Type.ShouldBe("acme/leave-approval");
        s_contract.Outcomes.ShouldBe(["approved", "rejected"]);
        s_contract.TimeoutMs.ShouldBe(129_600_000);
        s_contract.Description.ShouldBe("See the calendar.");
        s_contract.Fingerprint.ShouldMatch("^[0-9a-f]{16}$");
    }

    [Fact]
    public void The_title_has_the_members_of_the_payload() =>
        s_contract.FormatTitle(Leave()).ShouldBe("Leave for Sample Employee: 2026-03-02 to 2026-03-06");

    [Fact]
    public void Without_a_title_the_name_of_the_record_is_the_title()
    {
        var run = GeneratorRun.Of("""[Interaction("a/b")] public partial record AskForHTTPAccess { [Outcome("ok")] public partial record Ok; }""");

        var contract = run.Contract("AskForHTTPAccessContract");

        contract.FormatTitle(Activator.CreateInstance(run.Assembly.GetType("AskForHTTPAccess")!)!).ShouldBe("Ask for http access");
    }

    [Fact]
    public void Match_and_Switch_call_the_function_of_the_outcome()
    {
        var run = GeneratorRun.Of(Declarations.Leave, """
            using Acme.Hr;

            public static class Use
            {
                public static string Match(LeaveApproval.Outcome outcome) => outcome.Match(approved: a => "yes " + a.Comment, rejected: r => "no " + r.Reason);

                public static string Switch(LeaveApproval.Outcome outcome)
                {
                    var text = "";
                    outcome.Switch(approved: a => text = "yes " + a.Comment, rejected: r => text = "no " + r.Reason);
                    return text;
                }
            }
            """);
        var contract = run.Contract("Acme.Hr.LeaveApprovalContract");
        var use = run.Assembly.GetType("Use")!;
        foreach (var method in new[] { "Match", "Switch" })
        {
            use.GetMethod(method)!.Invoke(null, [contract.AcceptAnswer("approved", "{\"comment\":\"fine\"}")]).ShouldBe("yes fine");
            use.GetMethod(method)!.Invoke(null, [contract.AcceptAnswer("rejected", "{\"reason\":\"busy\"}")]).ShouldBe("no busy");
        }
    }

    [Fact]
    public void Leaving_an_outcome_out_of_Match_does_not_compile() =>
        Compilations.Problems(GeneratorRun.Of(Declarations.Leave, """
            public static class Use { public static string It(Acme.Hr.LeaveApproval.Outcome outcome) => outcome.Match(approved: a => ""); }
            """).Compilation).ShouldContain(problem => problem.Contains("CS7036", StringComparison.Ordinal));

    [Fact]
    public void An_outcome_is_written_and_named()
    {
        var rejected = s_contract.AcceptAnswer("rejected", "{\"reason\":\"busy\"}");

        s_contract.GetOutcomeName(rejected).ShouldBe("rejected");
        using var stream = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream))
        {
            s_contract.WriteOutcome(writer, rejected);
        }

        System.Text.Encoding.UTF8.GetString(stream.ToArray()).ShouldBe("{\"reason\":\"busy\"}");
    }

    [Fact]
    public void The_registration_adds_every_contract_and_client()
    {
        var run = GeneratorRun.Of(Declarations.Leave, Declarations.Shapes);
        var registry = new RecordingRegistry();

        run.Assembly.GetType("Microsoft.Extensions.DependencyInjection.AcmeHrInteractionRegistration")!
            .GetMethod("AddAcmeHrInteractions")!.MakeGenericMethod(typeof(RecordingRegistry)).Invoke(null, [registry]).ShouldBeSameAs(registry);

        registry.Types.ShouldBe(["acme/leave-approval", "acme/shapes"]);
        registry.Clients.ShouldBe(["Approvals", "Interactions"]);
    }

    private static object Leave() =>
        s_contract.Accept("""{"employeeName":"Sample Employee","from":"2026-03-02","to":"2026-03-06","days":5}""");

    private sealed class RecordingRegistry : IInteractionRegistry
    {
        public List<string> Types { get; } = [];

        public List<string> Clients { get; } = [];

        public void AddContract(InteractionContract contract) => Types.Add(contract.Type);

        public void AddClient<TClient>(Func<IInteractionPublisher, TClient> factory)
            where TClient : class => Clients.Add(typeof(TClient).Name);
    }
}
