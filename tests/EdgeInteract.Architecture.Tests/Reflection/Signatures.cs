using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace EdgeInteract.Architecture.Tests.Reflection;

/// <summary>Writes constructors, methods and their parameters.</summary>
internal static class Signatures
{
    public static string Constructor(ConstructorInfo constructor) =>
        $"{(constructor.IsPublic ? string.Empty : "protected ")}{Plain(constructor.DeclaringType!)}({Parameters(constructor.GetParameters())})";

    public static string Method(MethodInfo method)
    {
        var generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeNames.Of))}>" : string.Empty;
        var self = method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : string.Empty;
        return $"{Modifiers(method)}{TypeNames.Of(method.ReturnType, new NullabilityInfoContext().Create(method.ReturnParameter))} {Name(method)}{generics}"
            + $"({self}{Parameters(method.GetParameters())}){Constraints.Write(method.IsGenericMethod ? method.GetGenericArguments() : [])}";
    }

    /// <summary>A delegate is its one method.</summary>
    public static string Delegate(Type type)
    {
        var method = type.GetMethod("Invoke")!;
        return $"{TypeNames.Of(method.ReturnType, new NullabilityInfoContext().Create(method.ReturnParameter))} {TypeNames.Of(type)}"
            + $"({Parameters(method.GetParameters())}){Constraints.Write(type.GetGenericArguments())}";
    }

    public static string Modifiers(MethodInfo method)
    {
        var access = method.IsPublic ? string.Empty : "protected ";
        if (method.IsStatic)
        {
            return access + (method.IsAbstract ? "static abstract " : "static ");
        }

        if (method.DeclaringType!.IsInterface)
        {
            // A member with a body may be left out by who implements the interface.
            return method.IsAbstract ? access : access + "virtual ";
        }

        var isOverride = method.GetBaseDefinition() != method;
        return access + (method.IsAbstract, method.IsVirtual && !method.IsFinal, isOverride) switch
        {
            (true, _, true) => "abstract override ",
            (true, _, false) => "abstract ",
            (_, true, true) => "override ",
            (_, false, true) => "sealed override ",
            (_, true, false) when !method.DeclaringType.IsSealed => "virtual ",
            _ => string.Empty,
        };
    }

    public static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Parameter));

    public static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ when type.IsEnum => $"{TypeNames.Of(type)}.{Enum.GetName(type, value)}",
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    private static string Parameter(ParameterInfo parameter)
    {
        var prefix = parameter switch
        {
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            { IsOut: true } => "out ",
            { IsIn: true, ParameterType.IsByRef: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ => string.Empty,
        };
        var suffix = parameter.HasDefaultValue ? $" = {Literal(parameter.DefaultValue, parameter.ParameterType)}" : string.Empty;
        return $"{prefix}{TypeNames.Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter))} {parameter.Name}{suffix}";
    }

    private static string Name(MethodInfo method) => method.Name switch
    {
        "op_Implicit" => "implicit operator",
        "op_Explicit" => "explicit operator",
        var name => name,
    };

    private static string Plain(Type type) => type.Name.Split('`')[0];
}
