using EdgeInteract.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Generators.Tests.Incremental;

/// <summary>Which steps run again after which edit, and which of their outputs change.</summary>
public sealed class RunReasonTests
{
    private const string Other = """
        namespace Acme.Other;

        /// <summary>Something else.</summary>
        public static class Other
        {
            private static readonly int s_start = 1;

            public const int Limit = 60;

            public static int Answer()
            {
                return 42;
            }

            public static int Shorter => 43;

            public static int Add(int one, int more = 1) => one + more;
        }
        """;

    // In the order of TrackingNames.All, a mark for each output: - as it was, = looked at and found to be as it was, * changed, + new, x gone.
    // The surroundings | five records with attributes: Leave with its two outcomes, Shapes with one | two declarations | the plan | two interactions | no shared file |
    // the two files | the clients of Leave and of Shapes | the registration. A declaration is read again, whatever its mark, exactly if the surroundings have changed.
    private const string NotRun = "=|-----|--|-|--||--|--|-";
    private const string Looked = "=|===--|--|-|--||--|--|-";
    private const string ReadAgain = "*|-----|--|-|--||--|--|-";
    private const string Changed = "*|===--|*-|-|*-||*=|*=|-";

    /// <summary>Edits: of which file, what is replaced by what, and what runs.</summary>
    public static TheoryData<string, string, string, string, string> Edits => new()
    {
        { "nothing", "Other", "", "", NotRun },
        { "a body of an unrelated file", "Other", "return 42;", "var x = 6; return x * 7;", NotRun },
        { "an expression body", "Other", "=> 43", "=> 44", NotRun },
        { "an initialiser", "Other", "s_start = 1", "s_start = 2", NotRun },
        { "a comment in an unrelated file", "Other", "return 42;", "return 42; // as always", NotRun },
        { "white space in an unrelated file", "Other", "return 42;", "return\n 42;", NotRun },
        { "a comment in a declaration", "Leave", "string EmployeeName", "/* who */ string EmployeeName", Looked },
        { "white space in a declaration", "Leave", "DateOnly From,", "DateOnly  From,\n", Looked },
        { "a comment before a declaration", "Shapes", "public enum Colour", "// Of paint.\npublic enum Colour", "*|---==|--|-|--||--|--|-" },
        { "a member of an unrelated type", "Other", "public static int Shorter", "public static int More => 1; public static int Shorter", ReadAgain },
        { "a constant of an unrelated type", "Other", "Limit = 60", "Limit = 61", ReadAgain },
        { "a default of an unrelated method", "Other", "int more = 1", "int more = 2", ReadAgain },
        { "documentation of an unrelated type", "Other", "Something else.", "Something.", ReadAgain },
        { "a member added", "Leave", "string? Reason = null)", "string? Reason = null, int Extra = 0)", Changed },
        { "a member renamed", "Leave", "string? Reason = null)", "string? Why = null)", Changed },
        { "an attribute of a member changed", "Leave", "MaxLength(500)] string? Comment", "MaxLength(501)] string? Comment", Changed },
        { "an attribute of the declaration changed", "Leave", "Hours = 12", "Hours = 13", Changed },
        { "a description changed", "Leave", "Who covers meanwhile.", "Who covers.", Changed },
        { "a type that is used changed", "Leave", "Low,", "Low, Middle,", Changed },
        { "an outcome renamed", "Leave", "Outcome(\"rejected\")", "Outcome(\"refused\")", Changed },
        { "a client renamed", "Leave", "Client = \"Approvals\"", "Client = \"Approving\"", "*|===--|*-|*|*=||*=|*=|*" },
        { "a type key changed", "Leave", "acme/leave-approval", "acme/leave-request", "*|===--|*-|=|*-||*=|*=|-" },
        { "the other declaration changed", "Shapes", "string Text, bool Flag", "string Words, bool Flag", "*|---==|-*|-|-*||=*|=*|-" },
        { "a declaration made wrong", "Leave", "sealed partial record LeaveApproval", "sealed record LeaveApproval", "*|===--|x-|*|x=||*x|*x|*" },
        { "a declaration removed", "Leave", "[Interaction(\"acme/leave-approval\", Client = \"Approvals\", Title = \"Leave for {EmployeeName}: {From} to {To}\", Description = \"See the calendar.\")]", "", "*|===--|x-|*|x=||*x|*x|*" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_runs_what_depends_on_it_and_nothing_else(string edit, string file, string old, string now, string expected)
    {
        string[] names = ["Usings", "Leave", "Shapes", "Other"];
        var before = Compilations.Create(Declarations.Leave, Declarations.Shapes.Replace("namespace Acme.Hr;", "namespace Acme.Shapes;", StringComparison.Ordinal), Other);
        var tree = before.SyntaxTrees[Array.IndexOf(names, file)];
        var text = tree.ToString();
        text.ShouldContain(old);
        var after = before.ReplaceSyntaxTree(tree, Compilations.Parse(old.Length == 0 ? text : text.Replace(old, now, StringComparison.Ordinal), tree.FilePath));

        Reasons(before, after).ShouldBe(expected, edit);
    }

    [Fact]
    public void A_new_file_is_looked_at_and_no_other_one()
    {
        var before = Compilations.Create(Declarations.Leave, Other);

        Reasons(before, before.AddSyntaxTrees(Compilations.Parse("public static class Added;", "Added.cs"))).ShouldBe("*|---|-|-|-||-|-|-");
        Reasons(before, before.AddSyntaxTrees(Compilations.Parse(Declarations.Survey, "Added.cs"))).ShouldBe("*|---++++|-+|*|=+||=+|=+|*");
    }

    [Fact]
    public void Of_many_declarations_an_edit_writes_one_file_anew()
    {
        const int Count = 300;
        var before = Compilations.Create([.. Enumerable.Range(0, Count).Select(Declaration)]);
        var tree = before.SyntaxTrees[7];
        var after = before.ReplaceSyntaxTree(tree, Compilations.Parse(tree.ToString().Replace("string Text", "string Words", StringComparison.Ordinal), tree.FilePath));
        var driver = GeneratorRun.CreateDriver(trackSteps: false).RunGenerators(before);
        var written = Files(driver);

        var now = Files(driver.RunGenerators(after));

        now.Keys.ShouldBe(written.Keys);
        now.Count.ShouldBeInRange(16, 32);
        now.Count(file => !ReferenceEquals(file.Value, written[file.Key])).ShouldBe(1);
    }

    [Fact]
    public void A_declaration_that_goes_leaves_the_texts_of_the_others()
    {
        const int Count = 20;
        var before = Compilations.Create([.. Enumerable.Range(0, Count).Select(Declaration)]);
        var after = before.ReplaceSyntaxTree(before.SyntaxTrees[7], Compilations.Parse("namespace Acme.Many;", before.SyntaxTrees[7].FilePath));
        var driver = GeneratorRun.CreateDriver(trackSteps: false).RunGenerators(before);
        var written = Files(driver);

        var left = Files(driver.RunGenerators(after));

        left.Count.ShouldBe(Count - 1);
        left.ShouldAllBe(file => ReferenceEquals(file.Value, written[file.Key]));
    }

    internal static string Declaration(int number) => $$"""
        namespace Acme.Many;

        [Interaction("acme/many-{{number}}", Client = "Many")]
        public sealed partial record Many{{number}}(string Text)
        {
            [Outcome("ok")] public sealed partial record Ok;
        }
        """;

    private static Dictionary<string, SourceText> Files(GeneratorDriver driver) => driver.GetRunResult().Results.Single().GeneratedSources
        .Where(static source => !source.HintName.EndsWith("Client.g.cs", StringComparison.Ordinal) && !source.HintName.EndsWith("Registration.g.cs", StringComparison.Ordinal))
        .ToDictionary(static source => source.HintName, static source => source.SourceText);

    private static string Reasons(Compilation before, Compilation after)
    {
        var driver = GeneratorRun.CreateDriver(trackSteps: true).RunGenerators(before).RunGenerators(after);
        var steps = driver.GetRunResult().Results.Single().TrackedSteps;
        return string.Join('|', TrackingNames.All.Select(name =>
            string.Concat(steps.TryGetValue(name, out var runs) ? runs.SelectMany(run => run.Outputs).Select(output => Mark(output.Reason)) : [])));
    }

    private static char Mark(IncrementalStepRunReason reason) => reason switch
    {
        IncrementalStepRunReason.Cached => '-',
        IncrementalStepRunReason.Unchanged => '=',
        IncrementalStepRunReason.Modified => '*',
        IncrementalStepRunReason.New => '+',
        IncrementalStepRunReason.Removed => 'x',
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
