using System.Collections.Immutable;
using EdgeInteract.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EdgeInteract.Analyzers.Tests.Harness;

/// <summary>Brings the generator to a workspace, so that a fix sees what an editor's would: what is written and what is made of it.</summary>
internal sealed class GeneratorReference : AnalyzerReference
{
    // The workspace knows a generator again by its instance.
    private readonly ImmutableArray<ISourceGenerator> _generators = [new InteractionGenerator().AsSourceGenerator()];

    public override string? FullPath => null;

    public override object Id => nameof(GeneratorReference);

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;
}
