using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Describes a setter that code outside cannot call, as its declaration has it.</summary>
internal static class AccessorReader
{
    public static AccessorShape Read(IPropertySymbol property)
    {
        var declared = property.OriginalDefinition;
        var parameters = TypeIds.Arguments(declared.ContainingType).OfType<ITypeParameterSymbol>().ToArray();
        return new AccessorShape(
            declared.ContainingType.Name + declared.Name,
            declared.SetMethod!.Name,
            declared.ContainingType.Id(),
            declared.ContainingType.IsValueType,
            TypeIds.Marked(declared.Type),
            List(parameters.Select(static parameter => Identifiers.Escape(parameter.Name))),
            string.Concat(parameters.Select(Constraints)),
            List(TypeIds.Arguments(property.ContainingType).Select(TypeIds.Marked)));
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? $"<{list}>" : "";

    private static string Constraints(ITypeParameterSymbol parameter)
    {
        var constraints = new List<string>();
        if (parameter.HasReferenceTypeConstraint)
        {
            constraints.Add(parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class");
        }
        else if (parameter.HasUnmanagedTypeConstraint || parameter.HasValueTypeConstraint)
        {
            constraints.Add(parameter.HasUnmanagedTypeConstraint ? "unmanaged" : "struct");
        }
        else if (parameter.HasNotNullConstraint)
        {
            constraints.Add("notnull");
        }

        constraints.AddRange(parameter.ConstraintTypes.Select(TypeIds.Marked));
        if (parameter.HasConstructorConstraint)
        {
            constraints.Add("new()");
        }

        return constraints.Count == 0 ? "" : $" where {Identifiers.Escape(parameter.Name)} : {string.Join(", ", constraints)}";
    }
}
