using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Finds the properties of a type and of those that it inherits from, the base first, each name once.</summary>
internal static class PropertyReader
{
    public static IReadOnlyList<IPropertySymbol> Read(INamedTypeSymbol type, ReadContext context)
    {
        var properties = new List<IPropertySymbol>();
        foreach (var member in ObjectTypes.BaseFirst(type).SelectMany(static level => level.GetMembers()))
        {
            if (member is IPropertySymbol property && IsMember(property))
            {
                Add(properties, property, context);
            }
            else if (IsHidden(member))
            {
                // A field or another property of this name stands before the one of the base.
                Refuse(properties.Find(candidate => candidate.Name == member.Name), "A member of a derived type that is no part of the contract hides it; rename one of both", context);
                properties.RemoveAll(candidate => candidate.Name == member.Name);
            }

            CheckLeftOut(member, context);
        }

        return properties;
    }

    private static bool IsMember(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public };

    private static bool IsHidden(ISymbol member) =>
        member is IPropertySymbol { IsIndexer: false } or IFieldSymbol or INamedTypeSymbol or IEventSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }
        && !member.IsImplicitlyDeclared;

    private static void Add(List<IPropertySymbol> properties, IPropertySymbol property, ReadContext context)
    {
        var index = properties.FindIndex(candidate => candidate.Name == property.Name);
        if (index < 0)
        {
            properties.Add(property);
            return;
        }

        // Other readers of JSON then see two members, or take the attributes of the one that is hidden.
        if (!SerializationAttributes.AreAlike(properties[index], property))
        {
            Refuse(property, "It hides a property with other attributes of System.Text.Json, which readers take for another member; give both the same", context);
        }

        properties[index] = property;
    }

    // What has to be set when an object is made, or is meant to be a member, cannot be left out.
    private static void CheckLeftOut(ISymbol member, ReadContext context)
    {
        var isLeftOut = member is IFieldSymbol { IsImplicitlyDeclared: false, IsStatic: false } || (member is IPropertySymbol { IsStatic: false } property && !IsMember(property));
        var isRequired = member is IFieldSymbol { IsRequired: true } or IPropertySymbol { IsRequired: true };
        if (isLeftOut && (isRequired || SerializationAttributes.IsIncluded(member)))
        {
            Refuse(member, member is IFieldSymbol ? "A field is no member of the contract; make it a property" : "It cannot be got by everybody; make it public, or leave it out", context);
        }
    }

    private static void Refuse(ISymbol? member, string advice, ReadContext context)
    {
        if (member is not null)
        {
            context.Report(ProblemKind.UnsupportedMember, member, advice: advice);
        }
    }
}
