using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Says what to do in place of a type that has no JSON shape.</summary>
internal static class TypeAdvice
{
    private const string Lists = "Declare an array, List<T>, IReadOnlyList<T>, HashSet<T> or another collection that System.Text.Json reads in order";

    /// <summary>Finds the part of a type that is not supported: of <c>List&lt;Stack&lt;int&gt;&gt;</c> the stack.</summary>
    public static ITypeSymbol Culprit(ITypeSymbol type, ReadContext context)
    {
        var parts = type switch
        {
            IArrayTypeSymbol { Rank: 1 } array => [array.ElementType],
            INamedTypeSymbol { IsTupleType: false } named => named.TypeArguments,
            _ => [],
        };
        foreach (var part in parts)
        {
            var aside = new ReadContext(context.Compilation, context.CancellationToken);
            if (TypeReader.Read(part, aside) is null)
            {
                return Culprit(part, context);
            }
        }

        return type;
    }

    /// <summary>Whether the compiler says itself that the type, or a part of it, does not exist.</summary>
    public static bool IsUnresolved(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol => true,
        IArrayTypeSymbol array => IsUnresolved(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsUnresolved),
        _ => false,
    };

    public static string For(ITypeSymbol type) => type switch
    {
        IDynamicTypeSymbol => "Declare object or JsonElement for any JSON",
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => "A pointer means nothing outside of its process; declare the value",
        IArrayTypeSymbol => "JSON has lists of one dimension; declare an array of arrays",
        ITypeParameterSymbol => "Declare the type itself: a contract has one shape",
        INamedTypeSymbol named => ForNamed(named),
        _ => "Declare a record with the members that the person sees",
    };

    private static string ForNamed(INamedTypeSymbol type)
    {
        if (!type.IsAccessible())
        {
            return "Generated code cannot name it; make it internal or public";
        }

        if (type.TypeArguments.Length == 1 && ListKinds.Find(type.PlainName()) is { } list && TypeReader.IsComparedByFreeJson(list, type.TypeArguments[0]))
        {
            return "Its items are free JSON, or records or structs with it, which are not equal for everybody alike; declare a list";
        }

        return type.TypeKind switch
        {
            TypeKind.Enum => ForEnum(type),
            TypeKind.Delegate => "Behaviour cannot be sent; declare the data that it needs",
            TypeKind.Interface when IsCollection(type) => Lists,
            TypeKind.Interface => "Nothing says which class to make; declare a record, or add [JsonDerivedType] to the interface",
            _ when type.IsTupleType => "A tuple's names do not exist at run time; declare a record",
            _ when type.IsRefLikeType => "It cannot be a member of what is kept; declare an array or a string",
            _ when type.PlainName() == "System.Numerics.BigInteger" => "JSON readers keep no more digits than a double; declare decimal, or string with [RegularExpression]",
            _ when IsDictionary(type) => "Declare Dictionary<TKey, T> or IReadOnlyDictionary<TKey, T>, with strings, integers, GUIDs or an enum as keys",
            _ when IsCollection(type) => Lists,
            _ when type.IsAbstract => "Nothing says which class to make; declare a record that is not abstract, or add [JsonDerivedType]",
            _ => "Declare a record of your own with the members that the person sees",
        };
    }

    private static string ForEnum(INamedTypeSymbol type)
    {
        if (type.FindAttribute("System.FlagsAttribute") is not null)
        {
            return "A combination of flags is none of the names; declare a list of the enum, and the enum without [Flags]";
        }

        var members = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).ToArray();
        if (Array.Find(members, static member => !TypeReader.IsName(TypeReader.JsonName(member))) is { } unnamed)
        {
            return $"System.Text.Json reads no name that is empty or has white space at an end; give '{unnamed.Name}' another [JsonStringEnumMemberName]";
        }

        return members.Length > 0
            ? "Two of its members have the same value or the same name in JSON; give each its own"
            : "It has no members; declare what can be chosen";
    }

    private static bool IsDictionary(INamedTypeSymbol type) => Has(type, "System.Collections.IDictionary", "System.Collections.Generic.IReadOnlyDictionary");

    private static bool IsCollection(INamedTypeSymbol type) => Has(type, "System.Collections.IEnumerable");

    private static bool Has(INamedTypeSymbol type, params string[] interfaces) =>
        type.AllInterfaces.Concat([type]).Any(implemented => Array.IndexOf(interfaces, implemented.PlainName()) >= 0);
}
