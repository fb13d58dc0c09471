using System.Reflection;
using EdgeInteract.Benchmarks.Comparison;
using EdgeInteract.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EdgeInteract.Benchmarks.Generation;

/// <summary>A generator and its sources.</summary>
internal sealed class GeneratorSide(Func<IIncrementalGenerator> create, SyntaxTree[] sources)
{
    private CSharpCompilation? _compilation;
    private GeneratorDriver? _driver;
    private int _version;

    public static GeneratorSide Ours(int declarations) => new(static () => new InteractionGenerator(), DeclarationSources.Declarations(declarations));

    public static GeneratorSide Json(int types, bool withOutcomes) => new(CreateJsonGenerator, DeclarationSources.Serialized(types, withOutcomes));

    /// <summary>Runs a new generator over a new compilation.</summary>
    /// <returns>How long it took, in milliseconds.</returns>
    public double RunCold(Clock clock)
    {
        var compilation = DeclarationSources.Compile(sources);
        var driver = CreateDriver();
        var start = clock.Now();
        driver = driver.RunGenerators(compilation);
        var elapsed = clock.Now() - start;
        Check(driver);
        return elapsed.TotalMilliseconds;
    }

    /// <summary>Writes in a file that nothing depends on, and runs the generator after each keystroke.</summary>
    /// <returns>How long a run took, in milliseconds.</returns>
    public double RunKeystrokes(int count, Clock clock)
    {
        _compilation ??= DeclarationSources.Compile(sources);
        _driver ??= CreateDriver().RunGenerators(_compilation);
        var elapsed = TimeSpan.Zero;
        for (var i = 0; i < count; i++)
        {
            var before = _compilation.SyntaxTrees[^1];
            _compilation = _compilation.ReplaceSyntaxTree(before, DeclarationSources.Unrelated(++_version));
            var start = clock.Now();
            _driver = _driver.RunGenerators(_compilation);
            elapsed += clock.Now() - start;
        }

        Check(_driver);
        return elapsed.TotalMilliseconds / count;
    }

    // The one that the SDK gives to every project, from where it gives it to this one.
    private static IIncrementalGenerator CreateJsonGenerator()
    {
        var path = typeof(GeneratorSide).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "JsonGenerator").Value!;
        return (IIncrementalGenerator)Activator.CreateInstance(Assembly.LoadFrom(path).GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!)!;
    }

    private GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [create().AsSourceGenerator()],
        parseOptions: DeclarationSources.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));

    // A generator that fails is fast.
    private static void Check(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        if (result.Exception is not null || result.GeneratedSources.IsEmpty || result.Diagnostics.Any(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
        {
            throw new InvalidOperationException($"The generator did not do its work: {result.Exception?.Message ?? string.Join("; ", result.Diagnostics)}");
        }
    }
}
