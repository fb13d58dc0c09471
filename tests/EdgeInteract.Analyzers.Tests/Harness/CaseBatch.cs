using System.Collections.Immutable;
using System.Text.RegularExpressions;
using EdgeInteract.Analyzers.Tests.Cases;
using EdgeInteract.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.Tests.Harness;

/// <summary>Runs generator and rules over many sources in one compilation, since a compilation takes longer than what is in it.</summary>
internal sealed partial class CaseBatch
{
    private readonly CSharpCompilation _beside;
    private readonly ImmutableArray<(string Path, Markup Markup)>[] _cases;

    private CaseBatch(CSharpCompilation beside, IEnumerable<string> sources, Func<string, int, string> place)
    {
        _beside = beside;
        _cases =
        [
            .. sources.Select((source, index) => source.Split(RuleCases.NextFile)
                .Select((file, number) => (Path: $"Case{index}.{number}.cs", Markup: Markup.Parse(place(file, index))))
                .ToImmutableArray()),
        ];
    }

    /// <summary>Runs each source in a namespace of its own, unless it has one, and with keys of its own.</summary>
    public static async Task<CaseResult[]> RunAsync(IEnumerable<string> sources) =>
        await new CaseBatch(Compilations.Create([]), sources, static (file, index) => Place(file.Replace("\"acme/", $"\"acme-{index}/", StringComparison.Ordinal), index)).RunAsync(isEarlyToo: true);

    /// <summary>The same in an application, beside a source that all of them use.</summary>
    public static async Task<CaseResult[]> RunAsync(string setting, IEnumerable<string> sources) =>
        await new CaseBatch(Compilations.CreateApplication(setting), sources, Place).RunAsync(isEarlyToo: false);

    /// <summary>Runs a source as it stands.</summary>
    public static async Task<CaseResult> RunAloneAsync(string source) =>
        (await new CaseBatch(Compilations.Create([]), [source], static (file, _) => file).RunAsync(isEarlyToo: true))[0];

    /// <summary>Whether a source can stand in a namespace of its own, and has no key that another source may know.</summary>
    public static bool CanPlace(string source) => !Own().IsMatch(source)
        && !Compilations.Parse(source, "").GetCompilationUnitRoot().Members.Any(static member => member is GlobalStatementSyntax);

    private static string Place(string file, int index) => Namespace().IsMatch(file) ? file : $"namespace Case{index};\n\n{file}";

    private async Task<CaseResult[]> RunAsync(bool isEarlyToo)
    {
        var written = _beside.AddSyntaxTrees(_cases.SelectMany(files => files.Select(file => Compilations.Parse(file.Markup.Source, file.Path))));
        var compilation = Compilations.Generate(written);
        var (found, errors) = await RuleRun.BuildAsync(compilation);
        var early = isEarlyToo ? await RuleRun.RunAsync(written) : found;
        var generated = compilation.SyntaxTrees.SelectMany(tree => Contract().Matches(tree.ToString())).Select(match => WithoutEscapes(match.Groups["type"].Value)).ToHashSet(StringComparer.Ordinal);
        return [.. _cases.Select(files => Result(files, compilation, found, early, errors, generated))];
    }

    private static CaseResult Result(
        ImmutableArray<(string Path, Markup Markup)> files,
        Compilation compilation,
        ImmutableArray<Diagnostic> found,
        ImmutableArray<Diagnostic> early,
        ImmutableArray<Diagnostic> errors,
        HashSet<string> generated)
    {
        var own = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var scope = Case().Match(files[0].Path).Value;
        var reported = found.Where(IsOwnOrOfAll).ToArray();
        var declared = compilation.SyntaxTrees.Where(tree => own.Contains(tree.FilePath)).SelectMany(tree => Declarations(tree, compilation)).Distinct(StringComparer.Ordinal).ToArray();
        return new CaseResult(
            Sorted(files.SelectMany(file => RuleRun.Expected(file.Markup, file.Path))),
            Sorted(reported.Select(RuleRun.Describe)),
            Sorted(early.Where(IsOwnOrOfAll).Select(RuleRun.Describe)),
            Sorted(errors.Where(IsOwnOrOfAll).Select(error => error.ToString())),
            reported.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
            declared.Length,
            declared.Count(generated.Contains));

        bool IsOwnOrOfAll(Diagnostic diagnostic) => CaseOf(diagnostic) is var match && (!match.Success || match.Value == scope);
    }

    private static IEnumerable<string> Declarations(SyntaxTree tree, Compilation compilation)
    {
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
            .Select(type => (INamedTypeSymbol)model.GetDeclaredSymbol(type)!)
            .Where(type => type.FindAttribute(InteractionReader.InteractionAttribute) is not null)
            .Select(type => WithoutEscapes(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)));
    }

    private static string WithoutEscapes(string name) => name.Replace("@", "", StringComparison.Ordinal);

    // What is generated is called by the namespace.
    private static Match CaseOf(Diagnostic diagnostic) => Case().Match(Path.GetFileName(PathOf(diagnostic)));

    private static string PathOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.FilePath ?? "";

    private static string[] Sorted(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\bnamespace\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\bnamespace\s|\[Interaction\(|\bglobal using\b|\[assembly:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Own();

    [GeneratedRegex(@"^Case\d+\.", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Case();

    [GeneratedRegex("InteractionContract<(?<type>global::[^,]+),", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Contract();
}
