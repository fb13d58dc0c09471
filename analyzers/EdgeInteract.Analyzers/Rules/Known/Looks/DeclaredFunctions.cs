using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.Rules.Known.Looks;

/// <summary>
/// What a compilation declares that runs when its name is written: methods, properties and constructors, as they are written. Asking the compiler for symbols goes through all
/// declarations for each name, and binds the members beside what is found. Made when somebody asks.
/// </summary>
internal sealed class DeclaredFunctions(Compilation compilation)
{
    /// <summary>The name of every constructor, besides that of its type: <c>new()</c> says no other.</summary>
    public const string Constructor = ".ctor";

    private readonly Lazy<Dictionary<string, NamedFunctions>> _all = new(() => Read(compilation));

    /// <summary>The functions of a name; <see langword="null"/> where there are none.</summary>
    public NamedFunctions? Named(string name) => _all.Value.TryGetValue(name, out var functions) ? functions : null;

    private static Dictionary<string, NamedFunctions> Read(Compilation compilation)
    {
        var all = new Dictionary<string, NamedFunctions>(StringComparer.Ordinal);
        foreach (var node in compilation.SyntaxTrees.SelectMany(static tree =>
            tree.GetRoot().DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)))
        {
            switch (node)
            {
                case MethodDeclarationSyntax method:
                    Add(all, method.Identifier.ValueText, method);
                    break;
                case PropertyDeclarationSyntax property:
                    Add(all, property.Identifier.ValueText, property);
                    if (property is { Initializer: { } initializer, Parent: TypeDeclarationSyntax owner })
                    {
                        AddToConstructors(all, owner, initializer);
                    }

                    break;
                case ConstructorDeclarationSyntax constructor:
                    Add(all, constructor.Identifier.ValueText, constructor);
                    Add(all, Constructor, constructor);
                    break;
                case VariableDeclaratorSyntax { Initializer: not null, Parent.Parent: FieldDeclarationSyntax { Parent: TypeDeclarationSyntax type } } field:
                    AddToConstructors(all, type, field);
                    break;
            }
        }

        return all;
    }

    // An initializer is a part of each constructor.
    private static void AddToConstructors(Dictionary<string, NamedFunctions> all, TypeDeclarationSyntax type, SyntaxNode initializer)
    {
        Add(all, type.Identifier.ValueText, initializer);
        Add(all, Constructor, initializer);
    }

    private static void Add(Dictionary<string, NamedFunctions> all, string name, SyntaxNode function)
    {
        if (!all.TryGetValue(name, out var functions))
        {
            all.Add(name, functions = new NamedFunctions());
        }

        functions.Add(function);
    }
}
