using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using EdgeInteract.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EdgeInteract.Generators.Tests.Harness;

/// <summary>One run of the generator over some sources.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriverRunResult _result;
    private readonly Lazy<Assembly> _assembly;
    private readonly Lazy<Dictionary<string, ExportedContractAttribute>> _exports;

    private GeneratorRun(Compilation compilation, GeneratorDriverRunResult result)
    {
        Compilation = compilation;
        _result = result;
        _assembly = new Lazy<Assembly>(Load);
        _exports = new(() => Assembly.GetCustomAttributes<ExportedContractAttribute>().ToDictionary(static contract => contract.Type, StringComparer.Ordinal));
    }

    public Compilation Compilation { get; }

    public Exception? Failure => _result.Results.Single().Exception;

    public ImmutableArray<Diagnostic> Diagnostics => _result.Diagnostics;

    public IReadOnlyDictionary<string, string> Sources =>
        _result.Results.Single().GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);

    public Assembly Assembly => _assembly.Value;

    public static GeneratorRun Of(params string[] sources) => Of(Compilations.Create(sources));

    public static GeneratorRun Of(CSharpCompilation compilation)
    {
        var driver = CreateDriver(trackSteps: false).RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        return new GeneratorRun(output, driver.GetRunResult());
    }

    public static GeneratorDriver CreateDriver(bool trackSteps) => CSharpGeneratorDriver.Create(
        [new InteractionGenerator().AsSourceGenerator()],
        parseOptions: Compilations.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));

    public string Source(string hintName) => Sources.TryGetValue(hintName, out var text)
        ? text
        : throw new ShouldAssertException($"'{hintName}' was not generated, but: {string.Join(", ", Sources.Keys)}");

    public InteractionContract Contract(string name) =>
        (InteractionContract)Assembly.GetType(name, throwOnError: true)!.GetProperty("Instance")!.GetValue(null)!;

    public ExportedContractAttribute Export(string type) => _exports.Value[type];

    private Assembly Load()
    {
        Failure.ShouldBeNull();
        using var image = new MemoryStream();
        var emitted = Compilation.Emit(image);
        Compilations.Problems(emitted.Diagnostics).ShouldBeEmpty();
        emitted.Success.ShouldBeTrue();
        image.Position = 0;
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        return context.LoadFromStream(image);
    }
}
