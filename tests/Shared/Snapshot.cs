namespace EdgeInteract.TestShared;

/// <summary>Compares a text with a file that was approved. The file is written only on demand, and never where the build has to be the judge.</summary>
internal static class Snapshot
{
    private const string UpdateVariable = "EDGEINTERACT_UPDATE_SNAPSHOTS";

    public static void ShouldMatch(string actual, string file)
    {
        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;
        if (string.Equals(approved, actual, StringComparison.Ordinal))
        {
            return;
        }

        if (Environment.GetEnvironmentVariable(UpdateVariable) is not "1")
        {
            Assert.Fail($"{Path.GetFileName(file)} differs. If that is meant, run again with {UpdateVariable}=1 and read every line of the change.\n\n{LineDifference.Describe(approved, actual)}");
        }

        if (Environment.GetEnvironmentVariable("CI") is "true")
        {
            Assert.Fail($"{UpdateVariable} is refused where CI=true.");
        }

        File.WriteAllText(file, actual);
    }
}
