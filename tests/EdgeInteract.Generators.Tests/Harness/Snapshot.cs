using System.Runtime.CompilerServices;

namespace EdgeInteract.Generators.Tests.Harness;

/// <summary>
/// Compares a text with an approved file beside the test. <c>EDGEINTERACT_UPDATE_SNAPSHOTS=1</c> approves what there is, except in CI.
/// </summary>
internal static class Snapshot
{
    public static void ShouldMatchSnapshot(this string actual, string extension, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots");
        var path = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(file)}.{test}.verified.{extension}");
        if (Environment.GetEnvironmentVariable("EDGEINTERACT_UPDATE_SNAPSHOTS") is "1")
        {
            (Environment.GetEnvironmentVariable("CI") is "true").ShouldBeFalse("snapshots are approved by a person, not by CI");
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, actual);
            return;
        }

        File.Exists(path).ShouldBeTrue($"{path} is missing; set EDGEINTERACT_UPDATE_SNAPSHOTS=1 to approve the snapshot");
        actual.ShouldBe(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
