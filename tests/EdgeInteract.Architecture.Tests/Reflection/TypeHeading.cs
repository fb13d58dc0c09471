using System.Reflection;

namespace EdgeInteract.Architecture.Tests.Reflection;

/// <summary>Writes the first line of a type: what it is, what it derives from, what its parameters must be.</summary>
internal static class TypeHeading
{
    public static string Write(Type type)
    {
        var access = type.IsNestedFamily || type.IsNestedFamORAssem ? "protected" : "public";
        if (IsDelegate(type))
        {
            return $"{access} delegate {Signatures.Delegate(type)}";
        }

        var bases = Bases(type).ToArray();
        return $"{access} {Kind(type)} {TypeNames.Of(type)}{(bases.Length == 0 ? string.Empty : " : " + string.Join(", ", bases))}{Constraints.Write(type.GetGenericArguments())}";
    }

    public static bool IsDelegate(Type type) => type.IsSubclassOf(typeof(Delegate));

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance) is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    private static string Kind(Type type)
    {
        if (type.IsEnum)
        {
            return "enum";
        }

        if (type.IsInterface)
        {
            return "interface";
        }

        var record = IsRecord(type) ? "record " : string.Empty;
        if (type.IsValueType)
        {
            return $"{(type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute), inherit: false) ? "readonly " : string.Empty)}{(type.IsByRefLike ? "ref " : string.Empty)}{record}struct";
        }

        var modifier = (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static ",
            (true, false) => "abstract ",
            (false, true) => "sealed ",
            _ => string.Empty,
        };
        return $"{modifier}{record}class";
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum)
        {
            return [TypeNames.Of(Enum.GetUnderlyingType(type))];
        }

        var parent = type.BaseType is { } baseType && baseType != typeof(object) && baseType != typeof(ValueType) ? [TypeNames.Of(baseType)] : Array.Empty<string>();
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var own = type.GetInterfaces()
            .Except(inherited)
            .Where(candidate => candidate.IsVisible && !(IsRecord(type) && candidate == typeof(IEquatable<>).MakeGenericType(type)))
            .Select(TypeNames.Of)
            .Order(StringComparer.Ordinal);
        return parent.Concat(own);
    }
}
