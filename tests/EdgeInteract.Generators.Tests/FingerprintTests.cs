using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests;

public sealed class FingerprintTests
{
    private static readonly string s_leave = Fingerprint(Declarations.Leave);

    [Theory]
    [InlineData("/// <param name=\"From\">The first day.</param>", "/// <param name=\"From\">Another description.</param>")]
    [InlineData("string EmployeeName, DateOnly From", "DateOnly From, string EmployeeName")]
    [InlineData("Low,", "Low, // a comment")]
    [InlineData("Title = \"Leave for {EmployeeName}: {From} to {To}\"", "Title = \"Leave\"")]
    public void What_does_not_change_the_contract_keeps_the_fingerprint(string before, string after) =>
        Fingerprint(Change(before, after)).ShouldBe(s_leave);

    [Fact]
    public void The_order_of_outcomes_and_enum_members_keeps_the_fingerprint()
    {
        const string one = """public enum E { A, B } [Interaction("a/b")] public partial record X(E V) { [Outcome("p")] public partial record P; [Outcome("q")] public partial record Q; }""";
        const string other = """public enum E { B, A } [Interaction("a/b")] public partial record X(E V) { [Outcome("q")] public partial record Q; [Outcome("p")] public partial record P; }""";

        Fingerprint(one, "XContract").ShouldBe(Fingerprint(other, "XContract"));
    }

    [Theory]
    [InlineData("[Range(0.5, 60)]", "[Range(0.5, 61)]")]
    [InlineData("decimal Days", "int Days")]
    [InlineData("string? Reason = null", "string Reason = \"\"")]
    [InlineData("[Outcome(\"approved\")]", "[Outcome(\"accepted\")]")]
    [InlineData("very-high", "highest")]
    [InlineData("acme/leave-approval", "acme/leave")]
    public void What_changes_the_contract_changes_the_fingerprint(string before, string after) =>
        Fingerprint(Change(before, after)).Equals(s_leave, StringComparison.Ordinal).ShouldBeFalse();

    private static string Change(string before, string after)
    {
        Declarations.Leave.Contains(before, StringComparison.Ordinal).ShouldBeTrue();
        return Declarations.Leave.Replace(before, after, StringComparison.Ordinal);
    }

    private static string Fingerprint(string source, string contract = "Acme.Hr.LeaveApprovalContract") => GeneratorRun.Of(source).Contract(contract).Fingerprint;
}
