using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Hooks.Ordering;

/// <summary>Tells whether two calls are about the same services: by the variable and the members that lead to them, through chained calls and builders.</summary>
internal static class ServiceCollections
{
    /// <summary>What leads to the services of a call, the outermost member first; <see langword="null"/> where nobody can tell.</summary>
    public static ImmutableArray<object>? Of(IInvocationOperation call)
    {
        var path = ImmutableArray.CreateBuilder<object>();
        return Follow(Receiver(call), path, 0) ? path.ToImmutable() : null;
    }

    private static bool Follow(IOperation? services, ImmutableArray<object>.Builder path, int depth)
    {
        switch (services)
        {
            case IConversionOperation conversion:
                return Follow(conversion.Operand, path, depth);
            case IParenthesizedOperation parenthesized:
                return Follow(parenthesized.Operand, path, depth);
            case IInvocationOperation call when IsServices(call.Type) && Receiver(call) is { } receiver:
                return Follow(receiver, path, depth);
            case IPropertyReferenceOperation { Property: { Name: "Services", ContainingType: var builder } } property when IsBuilder(builder):
                return Follow(property.Instance, path, depth);
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                path.Add(property.Property);
                return property.Instance is null || Follow(property.Instance, path, depth);
            case IFieldReferenceOperation field:
                path.Add(field.Field);
                return field.Instance is null || Follow(field.Instance, path, depth);
            case ILocalReferenceOperation { Local: var local } reference:
                if (depth < 8 && InitializerOf(reference, local) is { } initializer && IsServices(local.Type))
                {
                    return Follow(initializer, path, depth + 1);
                }

                path.Add(local);
                return true;
            case IParameterReferenceOperation parameter:
                path.Add(parameter.Parameter);
                return true;
            case IInstanceReferenceOperation:
                return true;
            case IObjectCreationOperation creation:
                path.Add(creation.Syntax);
                return true;
            default:
                return false;
        }
    }

    private static IOperation? Receiver(IInvocationOperation call) =>
        call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value : call.Instance;

    private static bool IsServices(ITypeSymbol? type) => type is { Name: "IServiceCollection" } || IsBuilder(type);

    private static bool IsBuilder(ITypeSymbol? type) => type is { Name: "IEdgeInteractBuilder" };

    // What a local is made of, where it is never anything else.
    private static IOperation? InitializerOf(IOperation reference, ILocalSymbol local)
    {
        var root = reference;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        IOperation? found = null;
        foreach (var operation in root.Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, local):
                    found = declarator.GetVariableInitializer()?.Value;
                    break;
                case IAssignmentOperation { Target: ILocalReferenceOperation { Local: var assigned } } when SymbolEqualityComparer.Default.Equals(assigned, local):
                    return null;
            }
        }

        return found;
    }
}
