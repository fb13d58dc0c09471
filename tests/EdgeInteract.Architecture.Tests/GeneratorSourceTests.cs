using System.Text.RegularExpressions;

namespace EdgeInteract.Architecture.Tests;

/// <summary>Symbols stop at Reading: what a generator keeps between two edits, and what its emitters see, are values.</summary>
public sealed partial class GeneratorSourceTests
{
    [Fact]
    public void Emitters_see_shapes_and_neither_reading_nor_the_compiler()
    {
        var emitters = Sources().Where(file => Folders(file).Contains("Emit", StringComparer.Ordinal)).ToArray();

        emitters.ShouldNotBeEmpty();
        Offenders(emitters, ReadingOrCompiler()).ShouldBeEmpty();
    }

    [Fact]
    public void Symbols_are_named_in_reading_only()
    {
        var others = Sources().Where(file => !Repository.Relative(file).StartsWith("generators/Shared/Reading/", StringComparison.Ordinal)).ToArray();

        others.ShouldNotBeEmpty();
        Offenders(others, Symbol()).ShouldBeEmpty();
    }

    [Fact]
    public void Shapes_know_nothing_of_the_compiler()
    {
        var shapes = Sources().Where(file => Repository.Relative(file).StartsWith("generators/Shared/Shapes/", StringComparison.Ordinal)).ToArray();

        shapes.ShouldNotBeEmpty();
        Offenders(shapes, ReadingOrCompiler()).ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Sources() => Repository.SourceFiles("generators", "*.cs");

    private static string[] Folders(string file) => Repository.Relative(file).Split('/')[..^1];

    private static string[] Offenders(string[] files, Regex forbidden) =>
    [
        .. files.SelectMany(file => File.ReadLines(file)
            .Select((text, index) => (Text: text.Trim(), Line: index + 1))
            .Where(line => !line.Text.StartsWith("//", StringComparison.Ordinal) && forbidden.IsMatch(line.Text))
            .Select(line => $"{Repository.Relative(file)}({line.Line}): {line.Text}")),
    ];

    [GeneratedRegex(@"\bMicrosoft\.CodeAnalysis\b(?!\.Text\b)|^using .*\bReading\b|\bI[A-Z]\w*Symbol\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReadingOrCompiler();

    [GeneratedRegex(@"\bI(?:[A-Z]\w*)?Symbol\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Symbol();
}
