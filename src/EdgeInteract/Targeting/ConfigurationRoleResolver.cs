using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace EdgeInteract.Targeting;

/// <summary>
/// Reads the members of a role from <c>Roles:{role}</c>, or <c>Tenants:{tenant}:Roles:{role}</c>, each time it is asked. Configuration finds keys without regard to
/// case and through colons, so every key is looked for among the children: a role of one name, or a tenant, must not be found under another.
/// </summary>
internal sealed class ConfigurationRoleResolver(IConfiguration section) : IRoleResolver
{
    private const string Roles = "Roles";
    private const string Tenants = "Tenants";

    public ValueTask<IReadOnlyCollection<string>?> GetMembersAsync(string roleKey, string? tenantId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!section.GetChildren().Any(child => IsNamed(child, Roles) || IsNamed(child, Tenants)))
        {
            throw Bad(section is IConfigurationSection { Path: var path } ? path : "the configuration", $"has neither '{Roles}' nor '{Tenants}'");
        }

        var owner = tenantId is null ? section : FindChild(section.GetSection(Tenants), tenantId);
        return new(owner is not null && FindChild(owner.GetSection(Roles), roleKey) is { } role ? ReadMembers(role) : null);
    }

    private static bool IsNamed(IConfigurationSection child, string name) => string.Equals(child.Key, name, StringComparison.OrdinalIgnoreCase);

    private static IConfigurationSection? FindChild(IConfigurationSection parent, string key)
    {
        // What is empty in a file, {} or [], comes as an empty text.
        return string.IsNullOrEmpty(parent.Value)
            ? parent.GetChildren().FirstOrDefault(child => string.Equals(child.Key, key, StringComparison.Ordinal))
            : throw Bad(parent.Path, "must be a section, is a text");
    }

    private static List<string> ReadMembers(IConfigurationSection role)
    {
        if (!string.IsNullOrEmpty(role.Value))
        {
            throw Bad(role.Path, "must be a list of user ids, is a text");
        }

        var members = new List<string>();
        foreach (var member in role.GetChildren())
        {
            if (!int.TryParse(member.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                throw Bad(role.Path, $"must be a list of user ids, has the key '{member.Key}'");
            }

            members.Add(member.Value is { } userId && UserIds.IsValid(userId) ? userId : throw Bad(
                member.Path, $"must be the id of a user, 1 to {InteractionLimits.MaxUserIdLength} visible characters, not a role and not a section"));
        }

        return members;
    }

    private static InvalidOperationException Bad(string path, string problem) => new(
        $"The configuration of the roles cannot be read: '{path}' {problem}. The shape is {Roles}:{{role}}:{{index}} and {Tenants}:{{tenant}}:{Roles}:{{role}}:{{index}}, each with the id of a user.");
}
