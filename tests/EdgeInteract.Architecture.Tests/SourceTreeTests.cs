namespace EdgeInteract.Architecture.Tests;

public sealed class SourceTreeTests
{
    // Not as they are: this file is looked at as well.
    private static readonly string[] s_marks = [new string('<', 7) + " ", new string('>', 7) + " "];

    [Fact]
    public void No_file_has_the_marks_of_a_merge_that_was_not_finished()
    {
        string[] patterns = ["*.md", "*.cs", "*.csproj", "*.props", "*.targets", "*.ts", "*.json", "*.txt", "*.sh", "*.yml", "*.html", "*.css"];
        var files = patterns.SelectMany(pattern => Repository.SourceFiles("", pattern)).ToArray();

        files.Length.ShouldBeGreaterThan(500);
        files.Where(file => File.ReadLines(file).Any(line => Array.Exists(s_marks, mark => line.StartsWith(mark, StringComparison.Ordinal))))
            .Select(Repository.Relative)
            .ShouldBeEmpty();
    }
}
