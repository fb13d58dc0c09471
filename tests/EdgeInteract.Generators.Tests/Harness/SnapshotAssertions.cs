using System.Runtime.CompilerServices;
using EdgeInteract.TestShared;

namespace EdgeInteract.Generators.Tests.Harness;

/// <summary>Compares a text with the approved file of a test, <c>Snapshots/{class}.{test}.verified.{extension}</c>.</summary>
internal static class SnapshotAssertions
{
    private static readonly string s_folder = RepositoryRoot.PathOf("tests", "EdgeInteract.Generators.Tests", "Snapshots");

    public static void ShouldMatchSnapshot(this string actual, string extension, [CallerFilePath] string file = "", [CallerMemberName] string test = "") =>
        Snapshot.ShouldMatch(actual, Path.Combine(s_folder, $"{Path.GetFileNameWithoutExtension(file)}.{test}.verified.{extension}"));
}
