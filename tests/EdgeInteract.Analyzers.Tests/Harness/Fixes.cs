using System.Collections.Immutable;
using System.Reflection;
using EdgeInteract.Analyzers.CodeFixes.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.Tests.Harness;

/// <summary>Applies a fix as an editor does.</summary>
internal static class Fixes
{
    /// <summary>Every fix that an editor would find in the assembly.</summary>
    public static ImmutableArray<CodeFixProvider> Providers { get; } =
    [
        .. typeof(MakePartialFix).Assembly.GetTypes()
            .Where(static type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>Applies the fix of the first diagnostic of a source, or gives the source back if none is offered.</summary>
    public static Task<string> ApplyAsync(CodeFixProvider provider, string source) => ApplyAsync(provider, Compilations.References, source);

    /// <summary>The same in an application, beside another source.</summary>
    public static Task<string> ApplyAsync(CodeFixProvider provider, string source, string setting) =>
        ApplyAsync(provider, Compilations.ApplicationReferences, source, setting);

    private static async Task<string> ApplyAsync(CodeFixProvider provider, ImmutableArray<MetadataReference> references, params string[] sources)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, references, sources).Documents.Single(static document => document.Name == "Source1.cs");
        var diagnostic = (await FindAsync(provider, document.Project))[0].Diagnostic;
        return await OfferAsync(provider, document, diagnostic) is { } action ? await TextAsync(await ApplyAsync(action, workspace), document.Id) : sources[0];
    }

    /// <summary>Applies the fix to everything in a project at once.</summary>
    public static Task<string[]> ApplyAllAsync(CodeFixProvider provider, params string[] sources) => ApplyAllAsync(provider, Compilations.References, sources);

    /// <summary>The same with what is referenced.</summary>
    public static async Task<string[]> ApplyAllAsync(CodeFixProvider provider, ImmutableArray<MetadataReference> references, params string[] sources)
    {
        using var workspace = new AdhocWorkspace();
        var project = Open(workspace, references, sources);
        var found = await FindAsync(provider, project);
        var first = project.GetDocument(found[0].Document)!;
        var action = (await OfferAsync(provider, first, found[0].Diagnostic)).ShouldNotBeNull();
        var context = new FixAllContext(
            first,
            provider,
            FixAllScope.Project,
            action.EquivalenceKey!,
            provider.FixableDiagnosticIds,
            new KnownDiagnostics(found),
            CancellationToken.None);
        var all = (await provider.GetFixAllProvider().ShouldNotBeNull().GetFixAsync(context)).ShouldNotBeNull();
        var solution = await ApplyAsync(all, workspace);
        return await Task.WhenAll(project.DocumentIds.Skip(1).Select(id => TextAsync(solution, id)));
    }

    private static Project Open(AdhocWorkspace workspace, ImmutableArray<MetadataReference> references, string[] sources)
    {
        var project = workspace.AddProject("Acme.Hr", LanguageNames.CSharp)
            .WithParseOptions(Compilations.ParseOptions)
            .WithCompilationOptions(Compilations.Options)
            .WithMetadataReferences(references)
            .AddAnalyzerReference(new GeneratorReference());
        foreach (var (source, index) in sources.Prepend(Compilations.Usings).Select(static (source, index) => (source, index)))
        {
            project = project.AddDocument($"Source{index}.cs", SourceText.From(source, System.Text.Encoding.UTF8), filePath: $"Source{index}.cs").Project;
        }

        workspace.TryApplyChanges(project.Solution).ShouldBeTrue();
        return workspace.CurrentSolution.Projects.Single();
    }

    private static async Task<(DocumentId Document, Diagnostic Diagnostic)[]> FindAsync(CodeFixProvider provider, Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var found = await RuleRun.RunAsync(compilation);
        return
        [
            .. found
                .Where(diagnostic => provider.FixableDiagnosticIds.Contains(diagnostic.Id, StringComparer.Ordinal))
                .Select(diagnostic => (project.GetDocument(diagnostic.Location.SourceTree)!.Id, diagnostic)),
        ];
    }

    private static async Task<CodeAction?> OfferAsync(CodeFixProvider provider, Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        actions.Count.ShouldBeLessThanOrEqualTo(1);
        return actions.SingleOrDefault();
    }

    private static async Task<Solution> ApplyAsync(CodeAction action, AdhocWorkspace workspace)
    {
        var operations = await action.GetOperationsAsync(workspace.CurrentSolution, new Progress<CodeAnalysisProgress>(), CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private static async Task<string> TextAsync(Solution solution, DocumentId document) => (await solution.GetDocument(document)!.GetTextAsync()).ToString();

    private sealed class KnownDiagnostics((DocumentId Document, Diagnostic Diagnostic)[] found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(found.Select(static item => item.Diagnostic));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(found.Where(item => item.Document == document.Id).Select(static item => item.Diagnostic));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
