using EdgeInteract.Generators.Infrastructure;

namespace EdgeInteract.Generators.Discovery;

/// <summary>What the registration method of an assembly names.</summary>
internal sealed record RegistrationUnit(string Assembly, EquatableArray<string> Contracts, EquatableArray<string> Clients);
