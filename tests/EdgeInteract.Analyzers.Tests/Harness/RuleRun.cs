using System.Collections.Immutable;
using EdgeInteract.Analyzers.Rules.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EdgeInteract.Analyzers.Tests.Harness;

/// <summary>Runs every analyzer over a compilation.</summary>
internal static class RuleRun
{
    /// <summary>Every analyzer that the compiler would find in the assembly.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        .. typeof(DeclarationAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        [.. All.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Distinct().OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    public static async Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation) =>
        await RunAsync(compilation, static run => run.GetAnalyzerDiagnosticsAsync(), reportSuppressed: false);

    /// <summary>The same with what the compiler says, suppressed or not.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunWithCompilerAsync(Compilation compilation) =>
        await RunAsync(compilation, static run => run.GetAllDiagnosticsAsync(), reportSuppressed: true);

    /// <summary>What the rules say, and the errors of the compiler, which then reads everything but once.</summary>
    public static async Task<(ImmutableArray<Diagnostic> Found, ImmutableArray<Diagnostic> Errors)> BuildAsync(Compilation compilation)
    {
        var all = await RunAsync(compilation, static run => run.GetAllDiagnosticsAsync(), reportSuppressed: false);
        return (
            [.. all.Where(static diagnostic => !IsOfCompiler(diagnostic))],
            [.. all.Where(static diagnostic => IsOfCompiler(diagnostic) && diagnostic.Severity == DiagnosticSeverity.Error)]);
    }

    private static bool IsOfCompiler(Diagnostic diagnostic) => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    private static async Task<ImmutableArray<Diagnostic>> RunAsync(
        Compilation compilation, Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> run, bool reportSuppressed)
    {
        var failures = new List<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, analyzer, _) => failures.Add($"{analyzer}: {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: reportSuppressed);
        var diagnostics = await run(compilation.WithAnalyzers(All, options));
        failures.ShouldBeEmpty();
        return [.. diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static diagnostic => diagnostic.Location.SourceSpan)];
    }

    /// <summary>Runs the analyzers over sources, once with what is generated, as a build does, and once without, as an editor may.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(params string[] sources)
    {
        var compilation = Compilations.Create(sources);
        var found = await RunAsync(Compilations.Generate(compilation));
        var early = await RunAsync(compilation);
        early.Select(Describe).ShouldBe(found.Select(Describe), "with and without what is generated");
        return found;
    }

    /// <summary>Expects of sources with markup exactly what it says.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ShouldFindAsync(params string[] sources)
    {
        var parsed = sources.Select(Markup.Parse).ToArray();
        var found = await FindAsync([.. parsed.Select(markup => markup.Source)]);
        var expected = parsed.SelectMany(static (markup, index) => Expected(markup, $"Source{index + 1}.cs"));
        found.Select(Describe).Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal), string.Join('\n', found));
        return found;
    }

    /// <summary>Expects of the first source exactly what its markup says, and of the others nothing.</summary>
    public static void ShouldBe(IEnumerable<Diagnostic> found, Markup markup)
    {
        found.Select(Describe).Order(StringComparer.Ordinal).ShouldBe(Expected(markup, "Source1.cs").Order(StringComparer.Ordinal), string.Join('\n', found));
    }

    /// <summary>What the markup of a file says, written as <see cref="Describe(Diagnostic)"/> does.</summary>
    public static IEnumerable<string> Expected(Markup markup, string path) =>
        markup.Expected.Select(mark => Describe(mark.Id, path, markup.Source.Substring(mark.Span.Start, mark.Span.Length), mark.Span.Start));

    public static string Describe(Diagnostic diagnostic)
    {
        var place = diagnostic.Location;
        var text = place.SourceTree?.ToString().Substring(place.SourceSpan.Start, place.SourceSpan.Length) ?? "";
        return Describe(diagnostic.Id, place.SourceTree?.FilePath ?? "", text, place.SourceSpan.Start);
    }

    private static string Describe(string id, string file, string text, int start) => $"{id} at '{text}' ({file}:{start})";
}
