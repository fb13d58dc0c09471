using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Generators.Discovery;

/// <summary>
/// Finds the records of a file that may be declarations, by syntax alone: those with attributes. Which attributes these are is for whoever has symbols to say, so
/// that an alias hides none.
/// </summary>
internal static class DeclarationNames
{
    /// <summary>Names the records of a file that have attributes, each once. Only types are looked at, never what is in their members.</summary>
    public static IEnumerable<DeclarationName> In(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (tree.GetRoot(cancellationToken) is not CompilationUnitSyntax unit)
        {
            return [];
        }

        var names = new List<DeclarationName>();
        Visit(unit.Members, "", tree.FilePath, names, cancellationToken);
        return names.Distinct();
    }

    private static void Visit(SyntaxList<MemberDeclarationSyntax> members, string scope, string file, List<DeclarationName> names, CancellationToken cancellationToken)
    {
        foreach (var member in members)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    Visit(space.Members, $"{scope}{PlainName(space.Name)}.", file, names, cancellationToken);
                    break;
                case TypeDeclarationSyntax type:
                    var name = scope + type.Identifier.ValueText + Arity(type);
                    if (type is RecordDeclarationSyntax { AttributeLists.Count: > 0 })
                    {
                        names.Add(new DeclarationName(name, file));
                    }

                    Visit(type.Members, name + "+", file, names, cancellationToken);
                    break;
            }
        }
    }

    private static string PlainName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => $"{PlainName(qualified.Left)}.{PlainName(qualified.Right)}",
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => name.ToString(),
    };

    private static string Arity(TypeDeclarationSyntax type) => type.TypeParameterList is { Parameters.Count: var count and > 0 }
        ? "`" + count.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : "";
}
