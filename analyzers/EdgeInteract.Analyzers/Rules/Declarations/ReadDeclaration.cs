using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Declarations;

/// <summary>What is compared over all declarations of a compilation.</summary>
internal sealed record ReadDeclaration(string FullName, string Key, string ContractType, string FlatName, Location Place, Location KeyPlace);
