namespace EdgeInteract.Package.Tests;

[CollectionDefinition(Name)]
public sealed class WorkspaceCollection : ICollectionFixture<Workspace>
{
    public const string Name = "Workspace";
}
