namespace System.Runtime.CompilerServices;

/// <summary>Says which argument the compiler hands to a handler of an interpolated string; <c>""</c> is the object whose method is called.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    public string[] Arguments { get; } = [argument];
}
