using EdgeInteract.Generators.Discovery;
using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests.Incremental;

/// <summary>The same declarations give the same files, whatever the order of the sources and of the edits.</summary>
public sealed class DeterminismTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(300)]
    public void The_order_of_the_sources_does_not_matter(int count)
    {
        string[] sources = [Declarations.Leave, Declarations.Survey, .. Enumerable.Range(0, count).Select(RunReasonTests.Declaration)];
        var random = new Random(count);
        var expected = GeneratorRun.Of(sources).Sources;

        for (var i = 0; i < 3; i++)
        {
            random.Shuffle(sources);
            GeneratorRun.Of(sources).Sources.OrderBy(source => source.Key, StringComparer.Ordinal)
                .ShouldBe(expected.OrderBy(source => source.Key, StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(300)]
    public void Whether_the_compiler_builds_on_several_threads_does_not_matter(int count)
    {
        var compilation = Compilations.Create([Declarations.Leave, Declarations.Survey, .. Enumerable.Range(0, count).Select(RunReasonTests.Declaration)]);

        var alone = GeneratorRun.Of(compilation.WithOptions(compilation.Options.WithConcurrentBuild(false)));
        var together = GeneratorRun.Of(compilation.WithOptions(compilation.Options.WithConcurrentBuild(true)));

        together.Sources.ShouldBe(alone.Sources);
    }

    [Fact]
    public void A_driver_that_went_through_edits_ends_with_what_a_new_one_gives()
    {
        var random = new Random(4);
        string[] all = [Declarations.Leave, Declarations.Survey, .. Enumerable.Range(0, 270).Select(RunReasonTests.Declaration)];
        var present = all.Take(8).ToList();
        var driver = GeneratorRun.CreateDriver(trackSteps: false);
        for (var round = 0; round < 12; round++)
        {
            // The number goes up over that from which files are shared, and down again.
            present = round % 4 == 3 ? [.. all] : [.. all.Where(_ => random.Next(4) == 0)];
            var compilation = Compilations.Create([.. present]);
            driver = driver.RunGenerators(compilation);

            var result = driver.GetRunResult().Results.Single();
            result.Exception.ShouldBeNull();
            result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())).Order()
                .ShouldBe(GeneratorRun.Of(compilation).Sources.Select(source => (source.Key, source.Value)).Order());
        }
    }

    [Fact]
    public void Many_declarations_share_files_and_mean_the_same()
    {
        var run = GeneratorRun.Of([Declarations.Leave, .. Enumerable.Range(0, 300).Select(RunReasonTests.Declaration)]);

        run.Sources.Keys.Count(name => name.StartsWith("Interactions.", StringComparison.Ordinal)).ShouldBeInRange(16, 33);
        run.Contract("Acme.Many.Many299Contract").Type.ShouldBe("acme/many-299");
        var alone = GeneratorRun.Of(Declarations.Leave);
        run.Contract("Acme.Hr.LeaveApprovalContract").Fingerprint.ShouldBe(alone.Contract("Acme.Hr.LeaveApprovalContract").Fingerprint);
        run.Export("acme/leave-approval").TypeScript.ShouldBe(alone.Export("acme/leave-approval").TypeScript);
    }

    [Fact]
    public void Names_that_differ_in_case_or_nesting_alone_get_files_of_their_own()
    {
        const string Ok = """{ [Outcome("ok")] public sealed partial record Ok; }""";
        var run = GeneratorRun.Of(
            $$"""[Interaction("a/one", Client = "CC")] public sealed partial record Ask(string Text) {{Ok}}""",
            $$"""[Interaction("a/two", Client = "Cc")] public sealed partial record ASK(string Text) {{Ok}}""",
            $$"""namespace A.B { [Interaction("a/three")] public sealed partial record C(string Text) {{Ok}} }""",
            $$"""namespace A { public partial class B2 { [Interaction("a/four")] public sealed partial record C(string Text) {{Ok}} } }""",
            $$"""namespace A.@class { [Interaction("a/five", Client = "D")] public sealed partial record @record(string Text) {{Ok}} }""");

        run.Failure.ShouldBeNull();
        Compilations.Problems(run.Compilation).ShouldBeEmpty();
        run.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(run.Sources.Count);
        run.Assembly.GetTypes().Count(type => type.BaseType is { IsGenericType: true, Name: "InteractionContract`2" }).ShouldBe(5);
    }

    [Fact]
    public void An_alias_of_the_attribute_declares_as_well()
    {
        const string Ok = """{ [Outcome("ok")] public sealed partial record Ok; }""";
        var run = GeneratorRun.Of(
            "global using Everywhere = EdgeInteract.InteractionAttribute;",
            $$"""using Here = EdgeInteract.InteractionAttribute; [Here("a/one")] public sealed partial record One(string Text) {{Ok}}""",
            $$"""[Everywhere("a/two")] public sealed partial record Two(string Text) {{Ok}}""",
            $$"""[global::EdgeInteract.InteractionAttribute("a/three")] public sealed partial record Three(string Text) {{Ok}}""");

        run.Sources.Keys.Where(name => name.Length < 12).Order(StringComparer.Ordinal).ShouldBe(["One.g.cs", "Three.g.cs", "Two.g.cs"]);
    }

    [Fact]
    public void A_record_in_several_parts_is_read_once_wherever_its_attributes_are()
    {
        const string Head = "namespace Acme; public sealed partial record Split";
        var run = GeneratorRun.Of(
            $$"""{{Head}} { [Outcome("ok")] public sealed partial record Ok; }""",
            $$"""namespace Acme; [InteractionTimeout(Hours = 1)] public sealed partial record Split; """,
            $$"""namespace Acme; [Interaction("a/split")] public sealed partial record Split(string Text); [Obsolete("x")] public sealed partial record Split;""");

        run.Failure.ShouldBeNull();
        run.Sources.Keys.Count(name => name == "Acme.Split.g.cs").ShouldBe(1);
        run.Source("Acme.Split.g.cs").ShouldContain("TimeoutMs => 3600000");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(256, 0)]
    [InlineData(257, 32)]
    [InlineData(512, 32)]
    [InlineData(513, 64)]
    [InlineData(1_000, 64)]
    public void Files_are_shared_from_a_number_on_at_which_they_would_cost(int declarations, int files) =>
        SharedFiles.CountFor(declarations).ShouldBe(files);
}
