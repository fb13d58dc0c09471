using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Json;

/// <summary>Emits how an object is made of the values that were read.</summary>
internal static class ConstructionEmitter
{
    public static void Emit(SourceWriter writer, ObjectShape definition, bool isCatchAll, JsonNames names)
    {
        var indexed = definition.Members.Select(static (member, index) => (Member: member, Index: index)).ToArray();
        var arguments = indexed
            .Where(static item => item.Member.Binding is MemberBinding.Parameter or MemberBinding.RequiredParameter)
            .Select(static item => $"{item.Member.Parameter}: value{item.Index}")
            .Prepend(isCatchAll ? "outcome" : "")
            .Where(static argument => argument.Length > 0);
        var required = indexed
            .Where(static item => item.Member.Binding is MemberBinding.Required or MemberBinding.RequiredParameter)
            .Select(static item => $"{item.Member.Name} = value{item.Index}")
            .ToArray();
        var initializer = required.Length == 0 ? "" : $" {{ {string.Join(", ", required)} }}";
        writer.Line($"value = new {definition.Type}({string.Join(", ", arguments)}){initializer};");

        // A member that is missing keeps what the type itself gives it.
        foreach (var (member, index) in indexed.Where(static item => item.Member.Binding is MemberBinding.Accessor or MemberBinding.Setter))
        {
            var assignment = member.Accessor is { } accessor ? names.Accessors.Call(accessor, "value", $"value{index}") : $"value.{member.Name} = value{index};";
            _ = member.Default is { IsAssigned: true } ? writer.Line(assignment) : writer.Block($"if (seen.Has({index}))", () => writer.Line(assignment));
        }
    }
}
