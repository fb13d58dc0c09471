using System.Collections.Immutable;
using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Discovery;

/// <summary>The interactions of one client class.</summary>
internal sealed record ClientGroup(string Namespace, string Name, string HintName, EquatableArray<InteractionShape> Interactions)
{
    public bool IsPublic => Interactions.Any(static interaction => interaction.IsPublic);

    public static ImmutableArray<ClientGroup> Group(ImmutableArray<PlannedInteraction> interactions)
    {
        var files = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. interactions
                .Select(static planned => planned.Shape)
                .GroupBy(static shape => (shape.Namespace, shape.Client))
                .OrderBy(static group => group.Key.Namespace, StringComparer.Ordinal)
                .ThenBy(static group => group.Key.Client, StringComparer.Ordinal)
                .Select(group => new ClientGroup(
                    group.Key.Namespace,
                    group.Key.Client,
                    FileNameOf(group.Key.Namespace, group.Key.Client, files),
                    group.OrderBy(static shape => shape.FullName, StringComparer.Ordinal).ToEquatableArray())),
        ];
    }

    private static string FileNameOf(string scope, string client, HashSet<string> files)
    {
        var name = scope.Length == 0 ? client : $"{scope}.{client}";
        return $"{(files.Add(name) ? name : $"{name}-{StableHash.Of(name)}")}.Client.g.cs".Replace("@", "");
    }
}
