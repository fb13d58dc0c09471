namespace EdgeInteract.Generators.Shapes;

/// <summary>A setter that is called past its accessibility. The runtime finds it by the signature of its declaration, so that of a generic type all is in terms of its parameters.</summary>
/// <param name="Name">What to call it, after type and property.</param>
/// <param name="Method">The name of the method.</param>
/// <param name="Target">The type that declares it, open, as C#.</param>
/// <param name="IsValueType">Whether that is a struct, which is set by reference.</param>
/// <param name="Value">The type of the value, as C#.</param>
/// <param name="Parameters">The type parameters of the declaring type with those of its containers, <c>&lt;T&gt;</c>; empty if it is not generic.</param>
/// <param name="Constraints">Their constraints.</param>
/// <param name="Arguments">What stands for the parameters here.</param>
internal sealed record AccessorShape(string Name, string Method, string Target, bool IsValueType, string Value, string Parameters, string Constraints, string Arguments);
