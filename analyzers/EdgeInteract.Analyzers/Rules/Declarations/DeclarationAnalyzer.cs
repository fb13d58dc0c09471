using System.Collections.Immutable;
using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EdgeInteract.Analyzers.Rules.Declarations;

/// <summary>Reports what the generator would have to skip, and what is allowed and perhaps not meant: EI1xxx.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DeclarationDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // What is generated is not analysed. A type that is, and that a declaration uses, is reported where it stands.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Of(start.Compilation) is null)
            {
                return;
            }

            var pass = new DeclarationPass(start.Compilation);
            start.RegisterSymbolAction(pass.Read, SymbolKind.NamedType);
            start.RegisterCompilationEndAction(pass.Compare);
        });
    }
}
