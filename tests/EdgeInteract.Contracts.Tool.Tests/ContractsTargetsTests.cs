namespace EdgeInteract.Contracts.Tool.Tests;

/// <summary>What a build does with the files of the contracts, by real builds.</summary>
[Trait("Category", "Slow")]
public sealed class ContractsTargetsTests
{
    private const string File = "web/contracts/acme.ts";

    private const string Leave = """
        namespace Acme;

        [EdgeInteract.Interaction("acme/leave")]
        public sealed partial record Leave(string Name) { [EdgeInteract.Outcome("yes")] public sealed partial record Yes; }
        """;

    [Fact]
    public async Task A_build_writes_what_changed_and_a_check_fails_at_the_file_that_is_stale()
    {
        using var folder = new BuildFolder("<TargetFramework>net10.0</TargetFramework>", "");
        folder.Write("Leave.cs", Leave);

        await SucceedAsync(folder);
        var written = folder.Read(File);
        written.ShouldContain("\"acme/leave\": {");

        await SucceedAsync(folder, "-p:EdgeInteractContractsCheck=true");

        // Nothing but the file is missing, and the build sees it.
        System.IO.File.Delete(folder.PathOf(File));
        await SucceedAsync(folder);
        folder.Read(File).ShouldBe(written);

        // A source changes, and the committed file does not.
        folder.Write("Leave.cs", Leave.Replace("string Name", "string Name, int Days", StringComparison.Ordinal));
        var (exitCode, output) = await folder.BuildAsync("-p:EdgeInteractContractsCheck=true");
        exitCode.ShouldNotBe(0, output);
        output.ShouldContain($"{folder.PathOf(File)} : error EDGEINTERACT003: The file is out of date");
        folder.Read(File).ShouldBe(written);

        // Another layout: the file of the namespace is not generated any more.
        await SucceedAsync(folder, "-p:EdgeInteractTypeScriptLayout=single", "-p:EdgeInteractTypeScriptFile=all.ts");
        folder.Read("web/contracts/all.ts").ShouldContain("readonly days: number;");
        System.IO.File.Exists(folder.PathOf(File)).ShouldBeFalse();
    }

    [Fact]
    public async Task Of_several_target_frameworks_one_writes()
    {
        using var folder = new BuildFolder(
            "<TargetFrameworks>net10.0;net10.0-browser</TargetFrameworks>",
            "<EdgeInteractTypeScriptOutput Condition=\"'$(TargetFramework)' != 'net10.0'\">web/other</EdgeInteractTypeScriptOutput>");
        folder.Write("Leave.cs", Leave);

        await SucceedAsync(folder);

        folder.Read(File).ShouldContain("\"acme/leave\": {");
        Directory.Exists(folder.PathOf("web/other")).ShouldBeFalse();
    }

    private static async Task SucceedAsync(BuildFolder folder, params string[] arguments)
    {
        var (exitCode, output) = await folder.BuildAsync(arguments);
        exitCode.ShouldBe(0, output);
    }
}
