using System.Collections.Concurrent;
using EdgeInteract.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EdgeInteract.Analyzers.Rules.Declarations;

/// <summary>Reads the declarations of one compilation, each by itself and then all together.</summary>
internal sealed class DeclarationPass(Compilation compilation)
{
    private readonly SourceView _source = new(compilation);
    private readonly ConcurrentBag<ReadDeclaration> _declarations = [];

    // A type that several declarations use is wrong once.
    private readonly ConcurrentDictionary<(string Message, Location Place), bool> _said = new();

    public void Read(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var isDeclaration = type.FindAttribute(InteractionReader.InteractionAttribute) is not null;
        if ((!isDeclaration && !OutcomeReader.IsOutcome(type)) || _source.Find(type) is not { } source)
        {
            return;
        }

        if (OutcomeReader.FindMisplaced(source, _source.Compilation, context.CancellationToken) is { } misplaced)
        {
            Say(misplaced, source, context);
        }

        if (!isDeclaration)
        {
            return;
        }

        var result = InteractionReader.Read(source, _source.Compilation, context.CancellationToken);
        foreach (var problem in result.Problems.Concat(result.Doubts))
        {
            Say(problem, source, context);
        }

        if (result.Shape is { } shape)
        {
            var attribute = source.FindAttribute(InteractionReader.InteractionAttribute)!;
            _declarations.Add(new ReadDeclaration(
                shape.FullName,
                shape.Type,
                shape.ContractType,
                shape.FlatName,
                source.Locations[0],
                Places.Argument(attribute, 0, context.CancellationToken) ?? source.Locations[0]));
        }
    }

    /// <summary>Reports the keys and names that several declarations claim. The generator keeps the first by name.</summary>
    public void Compare(CompilationAnalysisContext context)
    {
        var keys = new Dictionary<string, ReadDeclaration>(StringComparer.Ordinal);
        var contracts = new Dictionary<string, ReadDeclaration>(StringComparer.Ordinal);
        foreach (var declaration in _declarations.OrderBy(static declaration => declaration.FullName, StringComparer.Ordinal))
        {
            if (contracts.TryGetValue(declaration.ContractType, out var namesake))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    NamingDescriptors.FlatNameTaken, declaration.Place, [namesake.Place], declaration.FullName, declaration.FlatName, namesake.FullName));
            }
            else if (keys.TryGetValue(declaration.Key, out var first))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    NamingDescriptors.DuplicateTypeKey, declaration.KeyPlace, [first.KeyPlace], declaration.FullName, declaration.Key, first.FullName));
            }
            else
            {
                keys.Add(declaration.Key, declaration);
                contracts.Add(declaration.ContractType, declaration);
            }
        }
    }

    private void Say(Problem problem, INamedTypeSymbol declaration, SymbolAnalysisContext context)
    {
        if (DeclarationMessage.Make(problem, declaration.Locations[0], context.Compilation) is { } diagnostic
            && _said.TryAdd((diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), diagnostic.Location), true))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
