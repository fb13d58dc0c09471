namespace EdgeInteract.Redis.Tests.Clients;

/// <summary>A member that compiled code refers to: the runtime looks for exactly this on exactly that type.</summary>
/// <param name="Type">The full name of the type.</param>
/// <param name="Signature">Name, parameters and result.</param>
internal sealed record MemberUse(string Type, string Signature)
{
    public override string ToString() => $"{Type}: {Signature}";
}
