extern alias analyzers;

using System.Collections.Immutable;
using System.Text;
using EdgeInteract.Benchmarks.Comparison;
using EdgeInteract.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EdgeInteract.Benchmarks.Analysis;

/// <summary>Compiles an application as the compiler does, and asks what the analyzers took, as its option <c>ReportAnalyzer</c> does.</summary>
internal sealed class Compiler(IReadOnlyList<string> sources)
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest, DocumentationMode.Parse);

    // On one thread: the clock of an analyzer would count what it waits for a core that the compiler has.
    private static readonly CSharpCompilationOptions s_options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "EdgeInteract.Abstractions.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Parses, generates, binds and emits.</summary>
    /// <returns>How long it took, in milliseconds.</returns>
    public double Compile(Clock clock)
    {
        CollectGarbage();
        var start = clock.Now();
        var result = Create().Emit(Stream.Null, Stream.Null);
        var elapsed = clock.Now() - start;
        return result.Success ? elapsed.TotalMilliseconds : throw new InvalidOperationException($"The application does not compile: {string.Join("; ", result.Diagnostics.Take(3))}");
    }

    /// <summary>Runs every analyzer over the same.</summary>
    /// <returns>How long each one ran, in milliseconds, by its name.</returns>
    public async Task<IReadOnlyDictionary<string, double>> AnalyzeAsync()
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers =
        [
            .. typeof(analyzers::EdgeInteract.Analyzers.Rules.RuleAnalyzer).Assembly.GetExportedTypes()
                .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
                .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        CollectGarbage();
        var result = await Create().WithAnalyzers(analyzers, options).GetAnalysisResultAsync(CancellationToken.None);
        return result.GetAllDiagnostics().All(static diagnostic => diagnostic.Id != "EI2001")
            ? throw new InvalidOperationException("The analyzers did not do their work.")
            : result.AnalyzerTelemetryInfo.ToDictionary(static entry => entry.Key.GetType().Name, static entry => entry.Value.ExecutionTime.TotalMilliseconds, StringComparer.Ordinal);
    }

    // What one run leaves behind is not to be cleared away, on the clock, in another.
    private static void CollectGarbage()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    private Compilation Create()
    {
        var compilation = CSharpCompilation.Create(
            "Acme",
            sources.Select(static (text, index) => CSharpSyntaxTree.ParseText(text, s_parseOptions, $"Source{index}.cs", Encoding.UTF8)),
            s_references,
            s_options);
        CSharpGeneratorDriver.Create([new InteractionGenerator().AsSourceGenerator()], parseOptions: s_parseOptions).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return generated;
    }
}
