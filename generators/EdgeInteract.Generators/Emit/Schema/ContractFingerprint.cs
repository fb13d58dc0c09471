using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Schema;

/// <summary>The first 16 hex digits of the SHA-256 of the contract in its canonical form: what is sorted and described by nobody.</summary>
internal static class ContractFingerprint
{
    public static string Of(InteractionShape interaction)
    {
        var canonical = new SchemaEmitter(interaction, isCanonical: true);
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes($"{interaction.Type}\n{canonical.Payload()}\n{canonical.Response()}{(interaction.IsEach ? "\neach" : "")}"));
        return string.Concat(hash.Take(8).Select(static part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
