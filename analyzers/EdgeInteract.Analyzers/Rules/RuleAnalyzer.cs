using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EdgeInteract.Analyzers.Rules;

/// <summary>An analyzer that costs nothing where the abstractions are not referenced, and is quiet in generated code.</summary>
public abstract class RuleAnalyzer : DiagnosticAnalyzer
{
    private protected RuleAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (KnownTypes.Of(start.Compilation) is { } types)
            {
                Register(start, types);
            }
        });
    }

    /// <summary>Registers what the rule looks at, for one compilation.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, KnownTypes types);
}
