namespace EdgeInteract.Generators.Discovery;

/// <summary>A record that may be a declaration.</summary>
/// <param name="MetadataName">Its name with its namespace and the types around it, as metadata writes it.</param>
/// <param name="File">The file that this part of it is in: a record has an attribute in one of its parts.</param>
internal sealed record DeclarationName(string MetadataName, string File);
