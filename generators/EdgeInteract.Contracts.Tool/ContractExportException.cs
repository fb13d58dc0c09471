namespace EdgeInteract.Contracts.Tool;

/// <summary>The contracts of an assembly cannot be written.</summary>
internal sealed class ContractExportException(string message) : Exception(message);
