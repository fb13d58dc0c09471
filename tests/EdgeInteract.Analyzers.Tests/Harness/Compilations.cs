using System.Collections.Immutable;
using System.Text;
using EdgeInteract.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EdgeInteract.Analyzers.Tests.Harness;

/// <summary>Compiles sources as a user's build does: against the abstractions, with what the generator makes of them.</summary>
internal static class Compilations
{
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.ComponentModel;
        global using System.ComponentModel.DataAnnotations;
        global using System.Linq;
        global using System.Text.Json;
        global using System.Text.Json.Serialization;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using EdgeInteract;
        """;

    public static ImmutableArray<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    public static ImmutableArray<MetadataReference> References { get; } = Framework.Add(MetadataReference.CreateFromFile(typeof(InteractionRequest).Assembly.Location));

    /// <summary>What an application has besides: the runtime, logging and dependency injection.</summary>
    public static ImmutableArray<MetadataReference> ApplicationReferences { get; } =
    [
        .. References,
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "EdgeInteract.dll" || Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    public static CSharpCompilationOptions Options { get; } = new(
        OutputKind.DynamicallyLinkedLibrary,
        allowUnsafe: true,
        nullableContextOptions: NullableContextOptions.Enable);

    // What is added to it shares what it has read of the references.
    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create("Acme.Hr", [Parse(Usings, "Source0.cs")], References, Options);

    private static readonly CSharpCompilation s_application = s_empty.WithReferences(ApplicationReferences);

    public static CSharpCompilation Create(params string[] sources) => Add(s_empty, sources);

    public static CSharpCompilation CreateApplication(params string[] sources) => Add(s_application, sources);

    /// <summary>Adds what the generator makes.</summary>
    public static Compilation Generate(Compilation compilation)
    {
        CSharpGeneratorDriver.Create([new InteractionGenerator().AsSourceGenerator()], parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        diagnostics.ShouldBeEmpty();
        return generated;
    }

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, ParseOptions, path, Encoding.UTF8);

    private static CSharpCompilation Add(CSharpCompilation compilation, string[] sources) =>
        compilation.AddSyntaxTrees(sources.Select(static (source, index) => Parse(source, $"Source{index + 1}.cs")));

    public static string[] Errors(Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString())];
}
