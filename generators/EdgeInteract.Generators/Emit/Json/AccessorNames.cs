using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Json;

/// <summary>The methods of one contract that call setters past their accessibility.</summary>
internal sealed class AccessorNames
{
    private readonly NameAllocator _allocator = new();
    private readonly Dictionary<(string Target, string Method), (string Name, AccessorShape Shape)> _accessors = [];

    public AccessorNames(IEnumerable<ObjectShape> objects)
    {
        foreach (var accessor in objects.SelectMany(static definition => definition.Members).Select(static member => member.Accessor).OfType<AccessorShape>())
        {
            if (!_accessors.ContainsKey((accessor.Target, accessor.Method)))
            {
                _accessors.Add((accessor.Target, accessor.Method), (_allocator.Take("Set" + accessor.Name), accessor));
            }
        }
    }

    /// <summary>The call that sets a member of a variable.</summary>
    public string Call(AccessorShape accessor, string variable, string value)
    {
        var name = _accessors[(accessor.Target, accessor.Method)].Name;
        var scope = accessor.Parameters.Length == 0 ? "" : $"{name}Accessor{accessor.Arguments}.";
        return $"{scope}{name}({(accessor.IsValueType ? "ref " : "")}{variable}, {value});";
    }

    public void Emit(SourceWriter writer)
    {
        foreach (var (name, accessor) in _accessors.Values)
        {
            writer.Line();
            if (accessor.Parameters.Length == 0)
            {
                EmitMethod(writer, "private", name, accessor);
            }
            else
            {
                // The runtime takes the parameters of the declaring type from the class around the method.
                writer.Block($"private static class {name}Accessor{accessor.Parameters}{accessor.Constraints}", () => EmitMethod(writer, "public", name, accessor));
            }
        }
    }

    private static void EmitMethod(SourceWriter writer, string accessibility, string name, AccessorShape accessor) => writer
        .Line($"[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = {Literals.Quote(accessor.Method)})]")
        .Line($"{accessibility} static extern void {name}({(accessor.IsValueType ? "ref " : "")}{accessor.Target} target, {accessor.Value} value);");
}
