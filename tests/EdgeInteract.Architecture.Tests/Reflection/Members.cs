using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace EdgeInteract.Architecture.Tests.Reflection;

/// <summary>Writes the members of a type that others can see, without those that the compiler adds to a record or a property.</summary>
internal static class Members
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Type type)
    {
        if (TypeHeading.IsDelegate(type))
        {
            return [];
        }

        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .OrderBy(field => Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture))
                .Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Name} = {field.GetRawConstantValue()}"));
        }

        var fields = type.GetFields(Declared).Where(field => IsVisible(field.Attributes));
        var properties = type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible) && !IsCompilerMade(property));
        var events = type.GetEvents(Declared).Where(member => IsVisible(member.AddMethod!));
        var methods = type.GetMethods(Declared).Where(method => IsWritten(method) && !IsAccessor(method));
        return
        [
            .. InOrder(fields, Field),
            .. InOrder(type.GetConstructors(Declared).Where(IsWritten), Signatures.Constructor),
            .. InOrder(properties, Property),
            .. InOrder(events, member => $"event {TypeNames.Of(member.EventHandlerType!)} {member.Name}"),
            .. InOrder(methods, Signatures.Method),
        ];
    }

    private static IEnumerable<string> InOrder<T>(IEnumerable<T> members, Func<T, string> write)
        where T : MemberInfo =>
        members.Select(member => (member.Name, Text: write(member)))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(member => member.Text, StringComparer.Ordinal)
            .Select(member => member.Text);

    private static bool IsWritten(MethodBase method) => IsVisible(method) && !IsCompilerMade(method);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldAttributes field) =>
        (field & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsCompilerMade(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || member.Name.Contains('<', StringComparison.Ordinal)
        || (member is PropertyInfo { Name: "EqualityContract" } && TypeHeading.IsRecord(member.DeclaringType!));

    private static string Field(FieldInfo field)
    {
        var type = TypeNames.Of(field.FieldType, new NullabilityInfoContext().Create(field));
        return field.IsLiteral
            ? $"const {type} {field.Name} = {Signatures.Literal(field.GetRawConstantValue(), field.FieldType)}"
            : $"{(field.IsStatic ? "static " : string.Empty)}{(field.IsInitOnly ? "readonly " : string.Empty)}{type} {field.Name}";
    }

    private static string Property(PropertyInfo property)
    {
        var first = property.GetAccessors(nonPublic: true).First(IsVisible);
        var required = property.IsDefined(typeof(RequiredMemberAttribute), inherit: false) ? "required " : string.Empty;
        var name = property.GetIndexParameters() is { Length: > 0 } parameters ? $"this[{Signatures.Parameters(parameters)}]" : property.Name;
        var accessors = ((MethodInfo?[])[property.GetMethod, property.SetMethod]).OfType<MethodInfo>().Where(IsVisible).Select(accessor => Accessor(accessor, first));
        return $"{Signatures.Modifiers(first)}{required}{TypeNames.Of(property.PropertyType, new NullabilityInfoContext().Create(property))} {name} {{ {string.Join(' ', accessors)} }}";
    }

    private static string Accessor(MethodInfo accessor, MethodInfo first)
    {
        var isInit = accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
        var name = accessor.ReturnType != typeof(void) ? "get;" : isInit ? "init;" : "set;";
        return accessor.IsPublic == first.IsPublic ? name : $"protected {name}";
    }
}
