using System.Collections;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Differential.Tests.Running;

/// <summary>The kinds of shape that there are, and those that have been met. Found by reflection, so that a new one cannot be forgotten.</summary>
internal sealed class ShapeKinds
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Every record of a shape, and every member of an enum that says of which kind one is.</summary>
    public static IReadOnlyCollection<string> Known { get; } =
    [
        .. typeof(InteractionShape).Assembly.GetTypes()
            .Where(static type => type.Namespace == typeof(InteractionShape).Namespace && !type.IsNested)
            .SelectMany(static type => type switch
            {
                { IsEnum: true } => Enum.GetNames(type).Select(name => $"{type.Name}.{name}"),
                { IsAbstract: false, IsClass: true } when IsShape(type) => [type.Name],
                _ => Enumerable.Empty<string>(),
            })
            .Order(StringComparer.Ordinal),
    ];

    public IReadOnlyCollection<string> Names => _names;

    public void Add(object shape)
    {
        var type = shape.GetType();
        if (type.IsEnum)
        {
            _names.Add($"{type.Name}.{shape}");
        }
        else if (shape is IEnumerable items and not string)
        {
            foreach (var item in items)
            {
                Add(item);
            }
        }
        else if (IsShape(type))
        {
            _names.Add(type.Name);
            foreach (var value in type.GetProperties().Where(static property => property.GetIndexParameters().Length == 0).Select(property => property.GetValue(shape)).OfType<object>())
            {
                Add(value);
            }
        }
    }

    private static bool IsShape(Type type) => type.Namespace == typeof(InteractionShape).Namespace && type.GetMethod("<Clone>$") is not null;
}
