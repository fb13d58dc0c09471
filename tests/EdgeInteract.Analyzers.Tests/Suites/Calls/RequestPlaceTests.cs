using EdgeInteract.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

/// <summary>The rules about requests in compilations of other kinds.</summary>
public sealed class RequestPlaceTests
{
    private const string Desk = """
        using System.Threading;
        using System.Threading.Tasks;

        class Desk(Acme.Approvals approvals)
        {
            public async Task AskAsync(CancellationToken ct)
            {
                _ = approvals.{|EI3004:RequestLeaveApproval|}("u-1", "Sample", cancellationToken: ct);
                await approvals.{|EI3005:PublishLeaveApproval|}("u-2", "Sample");
                await approvals.{|EI3001:RequestLeaveApproval|}("u-3", "Sample", cancellationToken: ct);
            }
        }
        """;

    [Fact]
    public async Task A_client_of_another_assembly_is_known()
    {
        var library = Compilations.Generate(Compilations.CreateApplication(RequestSetting.Source));
        using var image = new MemoryStream();
        library.Emit(image).Success.ShouldBeTrue();
        var markup = Markup.Parse(Desk);

        foreach (var reference in (MetadataReference[])[MetadataReference.CreateFromImage(image.ToArray()), library.ToMetadataReference()])
        {
            var application = CSharpCompilation.Create(
                "Application",
                [Compilations.Parse(markup.Source, "Source1.cs")],
                [.. Compilations.ApplicationReferences, reference],
                Compilations.Options);
            Compilations.Errors(application).ShouldBeEmpty();

            RuleRun.ShouldBe(await RuleRun.RunAsync(application), markup);
        }
    }

    [Fact]
    public async Task Statements_without_a_function_are_one()
    {
        var markup = Markup.Parse("""
            var approvals = new Acme.Approvals(null!);
            using var source = new CancellationTokenSource();
            var token = source.Token;
            approvals.{|EI3004:RequestLeaveApproval|}("u-1", "Sample", cancellationToken: token);
            await approvals.{|EI3005:PublishLeaveApproval|}("u-2", "Sample");
            await approvals.{|EI3001:RequestLeaveApproval|}("u-3", "Sample", cancellationToken: token);
            try
            {
                await approvals.RequestLeaveApproval("u-3", "Sample", cancellationToken: token);
            }
            catch (InteractionTimeoutException)
            {
            }
            """);
        var program = Compilations.Generate(Compilations.CreateApplication(markup.Source, RequestSetting.Source)
            .WithOptions(Compilations.Options.WithOutputKind(OutputKind.ConsoleApplication)));
        Compilations.Errors(program).ShouldBeEmpty();

        RuleRun.ShouldBe(await RuleRun.RunAsync(program), markup);
    }

    [Fact]
    public async Task Documentation_is_read_where_the_compiler_writes_no_file_of_it()
    {
        var source = """
            namespace Other
            {
                class Desk(Acme.Approvals approvals)
                {
                    /// <exception cref="InteractionTimeoutException">Nobody has answered.</exception>
                    public async Task AskAsync() => await approvals.RequestLeaveApproval("u-1", "Sample");

                    /** <exception cref="InteractionBlockedException">It was blocked.</exception> */
                    public async Task AgainAsync(string id) => await approvals.{|EI3001:ResumeLeaveApproval|}(id);
                }
            }
            """;
        var markup = Markup.Parse(source);
        var compilation = Compilations.Generate(Compilations.CreateApplication(markup.Source, RequestSetting.Source));
        foreach (var tree in compilation.SyntaxTrees)
        {
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(
                await CSharpSyntaxTree.ParseText(tree.ToString(), Compilations.ParseOptions.WithDocumentationMode(DocumentationMode.None), tree.FilePath).GetRootAsync(),
                Compilations.ParseOptions.WithDocumentationMode(DocumentationMode.None)));
        }

        RuleRun.ShouldBe(await RuleRun.RunAsync(compilation), markup);
    }

    [Fact]
    public async Task In_a_project_that_references_a_test_framework_a_timeout_fails_a_test()
    {
        var framework = CSharpCompilation.Create(
            "xunit.core",
            [Compilations.Parse("namespace Xunit { public class FactAttribute : System.Attribute { } }", "Framework.cs")],
            Compilations.Framework,
            Compilations.Options);
        var compilation = Compilations.Generate(Compilations.CreateApplication(Markup.Parse(Desk).Source, RequestSetting.Source).AddReferences(framework.ToMetadataReference()));

        (await RuleRun.RunAsync(compilation)).Select(found => found.Id).ShouldBe(["EI3004", "EI3005"]);
    }

    [Fact]
    public async Task What_is_unfinished_does_not_make_the_rules_fail()
    {
        var empty = Compilations.CreateApplication(RequestSetting.Source);
        foreach (var item in DroppedRequestFound.All.Concat(UnpassedTokenFound.All).Concat(UnhandledTimeoutFound.All))
        {
            var source = Markup.Parse(item.Source).Source;
            for (var length = source.Length % 200; length < source.Length; length += 200)
            {
                await RuleRun.RunAsync(Compilations.Generate(empty.AddSyntaxTrees(Compilations.Parse(source[..length], "Unfinished.cs"))));
            }
        }
    }
}
