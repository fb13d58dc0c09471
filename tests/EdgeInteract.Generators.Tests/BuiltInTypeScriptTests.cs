using EdgeInteract.BuiltIn;
using EdgeInteract.Contracts.Tool;
using EdgeInteract.TestShared;

namespace EdgeInteract.Generators.Tests;

/// <summary>The contracts of the built-in types are a part of the client package, and so a file that is committed.</summary>
public sealed class BuiltInTypeScriptTests
{
    private static readonly string s_folder = RepositoryRoot.PathOf("src", "clients", "edge-interact-core", "src", "built-in");

    [Fact]
    public void The_client_package_has_the_contracts_of_the_runtime()
    {
        var contracts = AssemblyContracts.Read(typeof(Approval).Assembly.Location);

        // Within the package, what is registered is a module beside it.
        var file = TypeScriptFiles.Render(contracts, new TypeScriptOptions(s_folder, Core: "../contracts.js")).ShouldHaveSingleItem();

        // The same content by another version is as good.
        if (!file.IsCurrent)
        {
            Snapshot.ShouldMatch(file.Text, file.Path);
        }
    }
}
