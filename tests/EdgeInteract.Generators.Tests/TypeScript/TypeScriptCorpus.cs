using System.Globalization;
using EdgeInteract.Generators.Reading;
using EdgeInteract.Generators.Shapes;
using EdgeInteract.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Tests.TypeScript;

/// <summary>
/// Declarations of every kind of shape, of names of many lengths and of texts that have to be escaped, for tests of what the TypeScript looks like.
/// <see cref="TypeScriptCorpusTests.Every_kind_of_shape_is_among_the_declarations"/> says what is missing.
/// </summary>
internal static class TypeScriptCorpus
{
    private const int LongestName = 60;

    /// <summary>Members of every type. A kind that is new gets a line here.</summary>
    private static readonly string[] s_members =
    [
        "string", "string?", "bool", "bool?", "byte", "sbyte?", "short", "ushort?", "int", "int?", "uint", "long", "ulong?", "float", "double?", "decimal", "Guid", "Guid?", "DateOnly",
        "DateOnly?", "DateTimeOffset?", "Kind", "Kind?", "Part", "Part?", "JsonElement", "JsonElement?", "int[]", "Part[]?", "string?[]?", "List<int>", "List<int?>?",
        "IReadOnlyList<IReadOnlyList<string?>?>?", "IReadOnlyList<List<Part?>>", "List<List<List<Kind>>>", "ImmutableArray<Part>", "List<JsonElement>", "IReadOnlyDictionary<string, int>",
        "IReadOnlyDictionary<string, Part?>?", "Dictionary<string, JsonElement>?", "Dictionary<string, List<Part?>?>?", "List<Dictionary<string, string>?>?",
        "Dictionary<string, Dictionary<string, int>>", "IEnumerable<Kind>", "ICollection<string>", "IList<bool>", "IReadOnlyCollection<Guid>", "Collection<DateOnly>",
        "ObservableCollection<DateTimeOffset>", "Queue<int>", "ConcurrentQueue<int>", "LinkedList<int>", "ImmutableList<int>", "IImmutableList<int>", "ImmutableQueue<int>",
        "IImmutableQueue<int>", "HashSet<string>", "ISet<string>", "SortedSet<string>", "ImmutableHashSet<string>", "IImmutableSet<string>", "ImmutableSortedSet<string>",
        "Dictionary<Kind, int>", "IDictionary<Guid, Part?>?", "OrderedDictionary<int, string>", "ConcurrentDictionary<long, List<int?>>", "SortedDictionary<string, int>", "SortedList<byte, Kind?>?",
        "ImmutableDictionary<Kind, List<Kind?>?>?", "IImmutableDictionary<ulong, JsonElement>", "ImmutableSortedDictionary<string, Dictionary<Kind, Dictionary<Guid, int>>>", "Money", "Money?", "Pair<int>", "Pair<Kind?>?", "Figure", "Figure?",
        "char", "char?", "Half", "Int128", "UInt128?", "DateTime", "TimeOnly?", "TimeSpan", "Uri?", "Version", "byte[]", "byte[]?", "List<byte[]?>", "JsonDocument", "System.Text.Json.Nodes.JsonNode",
        "System.Text.Json.Nodes.JsonNode?", "System.Text.Json.Nodes.JsonObject?", "System.Text.Json.Nodes.JsonArray", "object", "object?", "List<object?>", "Dictionary<Int128, object>",
    ];

    private static readonly string[] s_ruledMembers =
    [
        "[property: Range(1, 5)] int", "[property: Range(0.5, 1.0E+20, MinimumIsExclusive = true)] double?", "[property: Range(typeof(decimal), \"-0.50\", \"79228162514264337593543950335\")] decimal",
        "[property: Range(-0.1, 0.1)] float?", "[property: MaxLength(500)] string?", "[property: Length(1, 20)] string", "[property: MinLength(1)] List<Part>",
        "[property: Length(1, 3)] IReadOnlyList<string?>?", "[property: RegularExpression(\"^[a-z]+/[0-9]{2}  [.\\\\-]$\")] string",
        "[property: RegularExpression(\"a|b  +|[\\\\^x]|[^-a]|[*\\\\]]\"), MaxLength(3)] string?",
        "[property: RegularExpression(\"[a\\u0301b]+[\\u0300-\\u036f]?e\\u0301[x\\u200dy\\u0302][\\u2764\\ufe0f][^\\u0301]{2}|[o\\u20e3-][^-a-z\\u0903^]+\")] string",
        "[property: RegularExpression(\"[a-z]{1,20}(?:-[a-z]{1,20}){0,5}@[a-z]{1,20}(?:-[a-z]{1,20}){0,5}\")] string?",
        "[property: AllowedValues(\"a\")] string", "[property: AllowedValues(\"it's\", \"say \\\"yes\\\"\", \"\\\"it's\\\"\", \"a longer one\", \"and one more\", \"\\t\")] string?",
        "[property: Required] string?", "[property: Required, EmailAddress] string?", "[property: Length(1, 2)] Dictionary<string, int>", "[property: DeniedValues(\"a\")] string",
        "[property: AllowedValues(1, -2, 100000)] int?", "[property: AllowedValues(7)] int",
    ];

    private static readonly string[] s_names =
    [
        "", " ", "a-b", "1", "1a", "a b", "it's", "say \"yes\"", "\"it's\"", "\"", "'", "\\", "é", "ünïcode", "名前", "😀", "a\u0301", "a\tb", "toString", "constructor", "__proto__", "hasOwnProperty",
        "$ref", "_x", "default", "class", "@type", "*/", "//", "`${x}`", "\u2028", "0.5", "1e3", "a.b", "length",
    ];

    public static IReadOnlyList<InteractionShape> Interactions { get; } = Read(
    [
        Declarations.Leave,
        Declarations.Shapes.Replace("Acme.Hr", "Acme.Shapes", StringComparison.Ordinal),
        Declarations.Survey.Replace("Acme.Hr", "Acme.Surveys", StringComparison.Ordinal),
        Declarations.Awkward,
        AwkwardNames(),
        .. Enumerable.Range(1, LongestName).Select(WithNamesOf),
    ]);

    /// <summary>The shapes of the declarations in some sources, which have to be right.</summary>
    public static IReadOnlyList<InteractionShape> Read(params string[] sources)
    {
        var compilation = Compilations.Create([.. sources.Select(static source => "using System.Collections.Concurrent;\nusing System.Collections.ObjectModel;\n" + source)]);
        compilation.SyntaxTrees.SelectMany(static tree => tree.GetDiagnostics()).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return
        [
            .. compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type)
                .Where(static symbol => symbol.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "InteractionAttribute"))
                .Select(symbol => InteractionReader.Read(symbol, compilation, CancellationToken.None)!)
                .Select(static read => read.Shape ?? throw new ShouldAssertException(string.Join('\n', read.Problems.Select(static problem => $"{problem.Kind} {problem.Subject}: {problem.Detail}")))),
        ];
    }

    private static string AwkwardNames() => $$"""
        namespace Acme.AwkwardNames
        {
            [Interaction("acme/awkward-names")]
            public partial record Ask({{string.Join(",\n", s_names.Select(static (name, index) => $"[property: JsonPropertyName({Quote(name)}), MaxLength(3)] string{(index % 2 == 0 ? "" : "?")} P{index}"))}})
            {
                {{string.Join("\n", s_names.Where(static name => name.Trim().Length > 0).Select(static (name, index) => $"[Outcome({Quote(name)})] public partial record O{index};"))}}
                [CatchAllOutcome] public partial record Other(string Name);
            }

            public enum Kind { {{string.Join(", ", s_names.Where(static name => name.Trim().Length > 0).Select(static (name, index) => $"[JsonStringEnumMemberName({Quote(name)})] K{index}"))}} }

            [Interaction("acme/kinds")] public partial record AskKind(Kind Kind) { [Outcome("ok")] public partial record Ok(Kind Kind); }
        }
        """;

    // Lines end elsewhere with each length. The members have names of all lengths around.
    private static string WithNamesOf(int length)
    {
        var members = s_members.Concat(s_ruledMembers).Select((type, index) =>
        {
            var name = Name((char)('a' + (index % 26)) + (index / 26).ToString(CultureInfo.InvariantCulture), ((length + (index * 7)) % LongestName) + 1);
            return $"{(type[0] == '[' ? type : "[property: Description(\"" + Words(length + index) + "\")] " + type)} {name}";
        });
        var (record, part, kind) = (Name("R", length), Name("P", length), Name("K", length));
        return $$"""
            namespace Acme.N{{length}}
            {
                using Part = {{part}};
                using Kind = {{kind}};

                /// <summary>{{Words(length * 3)}}</summary>
                [Interaction("acme/{{Name("n", length)}}")]
                public partial record {{record}}({{string.Join(", ", members)}})
                {
                    [Outcome("{{Name("o", length)}}")] public partial record {{Name("A", length)}}({{string.Join(", ", s_ruledMembers.Take(length % 4).Select((type, index) => $"{type} M{index}"))}});
                    [Outcome("{{Name("p", LongestName - length + 1)}}")] public partial record {{Name("B", LongestName - length + 1)}}(string? Text, Part[]? Parts);
                    {{(length % 3 == 0 ? "" : $"[CatchAllOutcome] public partial record {Name("C", length)}(string Name{(length % 2 == 0 ? "" : ", Part Part")});")}}
                }

                /// <summary>{{Words(length)}}</summary>
                public sealed record {{part}}({{string.Join(", ", Enumerable.Range(0, length % 7).Select(index => $"int {Name("i" + index, length)}"))}});

                [JsonPolymorphic(TypeDiscriminatorPropertyName = "{{Name("k", length)}}")]
                [JsonDerivedType(typeof(Circle), "{{Name("c", length)}}")]
                [JsonDerivedType(typeof({{Name("Q", length)}}), {{length}})]
                public abstract record Figure;

                public sealed record Circle(double Radius) : Figure;

                public sealed record {{Name("Q", length)}} : Figure;

                public readonly record struct Money(decimal Amount);

                public sealed record Pair<T>(T First, T Second);

                public enum {{kind}} { {{string.Join(", ", Enumerable.Range(0, (length % 9) + 1).Select(index => $"{Name("E" + index, length % 20)}"))}} }

                [Interaction("acme/small-{{Name("n", length)}}")]
                public partial record {{Name("S", length)}}(JsonElement? Any, Kind Kind) { [Outcome("ok")] public partial record Ok; }

                [Interaction("acme/pair-{{Name("n", length)}}")]
                public partial record {{Name("T", length)}}(string {{Name("t", length)}}) { [Outcome("ok")] public partial record Ok(Guid {{Name("x", LongestName - length + 1)}}); }
            }
            """;
    }

    private static string Name(string start, int length) => start + string.Concat(Enumerable.Range(start.Length, Math.Max(0, length - start.Length)).Select(static index => (char)('a' + (index % 26))));

    private static string Words(int length) => string.Join(' ', Enumerable.Range(0, (length % 40) + 1).Select(index => Name("w", ((length + index) % 12) + 1))) + ".";

    private static string Quote(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
