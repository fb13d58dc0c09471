using System.Globalization;
using System.Text;
using System.Text.Json;
using EdgeInteract.Contracts;
using EdgeInteract.Generators.Tests.Harness;
using Xunit.Abstractions;

namespace EdgeInteract.Generators.Tests;

/// <summary>A member is found by its name and by nothing else: not by its place, its length or how it begins, however the document writes it.</summary>
public sealed class MemberDispatchTests(ITestOutputHelper output)
{
    private const int Seed = 20_260_119;
    private const int Documents = 4_000;

    // Alike in length, in how they begin and in how they end; more than fit into one machine word; and some that a JSON Pointer escapes.
    private static readonly string[] s_names =
    [
        "", "a", "b", "ab", "ba", "a/b", "a~b", "~1", "/", "é", "ê", "éé", "😀", "😁", "\"", "\\", "\n", "toString", "__proto__",
        "member", "membe", "members", "memberA", "memberB", "memberAA", "memberAB", "memberBA", "Member",
        .. Enumerable.Range(0, 20).Select(static number => $"aMemberWithALongName{number:D2}"),
        .. Enumerable.Range(0, 20).Select(static number => $"{number:D2}aMemberWithALongName"),
        new string('x', 254), new string('x', 255), new string('x', 256), new string('x', 511), new string('x', 254) + "y", new string('x', 255) + "y",
    ];

    private static readonly InteractionContract s_contract = GeneratorRun.Of(Declaration()).Contract("Acme.Dispatch.ManyContract");

    [Fact]
    public void Random_documents_are_dispatched_as_a_dictionary_would()
    {
        output.WriteLine($"seed {Seed}");
        var random = new Random(Seed);
        var accepted = 0;
        for (var i = 0; i < Documents; i++)
        {
            var members = RandomMembers(random);
            var json = $"{{{string.Join(',', members.Select(member => $"{Quote(member.Name, random)}:{member.Value}"))}}}";
            var errors = new InteractionErrorList();
            var payload = s_contract.ReadPayload(Encoding.UTF8.GetBytes(json), errors);
            s_contract.ShouldCheckAlike(Encoding.UTF8.GetBytes(json), errors);

            var (values, expected) = Judge(members);
            errors.Select(error => $"{error.Pointer} {error.Keyword}").ShouldBe(expected.Take(InteractionLimits.MaxErrors), json);
            if (payload is not null)
            {
                accepted++;
                using var written = JsonDocument.Parse(s_contract.Write(payload));
                written.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetInt32(), StringComparer.Ordinal).ShouldBe(values, ignoreOrder: true);
            }
        }

        output.WriteLine($"{accepted} of {Documents} accepted");
        accepted.ShouldBeInRange(Documents / 10, Documents * 9 / 10);
    }

    // Every third is required.
    private static string Declaration() => $$"""
        namespace Acme.Dispatch;

        [Interaction("acme/many")]
        public sealed partial record Many
        {
        {{string.Join('\n', s_names.Select(static (name, index) =>
            $"[JsonPropertyName({JsonSerializer.Serialize(name)})] public {(index % 3 == 0 ? "required int" : "int?")} P{index} {{ get; init; }}"))}}

            [Outcome("done")] public sealed partial record Done;
        }
        """;

    private static List<(string Name, int Value)> RandomMembers(Random random)
    {
        var share = random.NextDouble();
        var members = s_names.Where((_, index) => index % 3 == 0 || random.NextDouble() < share).Select(name => (name, random.Next())).ToList();
        if (random.Next(2) == 0)
        {
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(members));
        }

        // Most documents are right.
        for (var edits = Math.Max(0, random.Next(6) - 2); edits > 0; edits--)
        {
            switch (random.Next(3))
            {
                case 0:
                    members.RemoveAt(random.Next(members.Count));
                    break;
                case 1:
                    members.Insert(random.Next(members.Count + 1), (members[random.Next(members.Count)].Item1, random.Next()));
                    break;
                default:
                    members.Insert(random.Next(members.Count + 1), (Similar(s_names[random.Next(s_names.Length)], random), random.Next()));
                    break;
            }
        }

        return members;
    }

    private static string Similar(string name, Random random) => random.Next(4) switch
    {
        0 => name + "a",
        1 => name.ToUpperInvariant(),
        2 when name.Length > 1 && !char.IsSurrogate(name[^1]) => name[..^1],
        _ => "a" + name,
    };

    private static (Dictionary<string, int> Values, List<string> Errors) Judge(List<(string Name, int Value)> members)
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        var errors = new List<string>();
        foreach (var (name, value) in members)
        {
            if (!s_names.Contains(name, StringComparer.Ordinal))
            {
                errors.Add($"{Pointer(name)} additionalProperties");
            }
            else if (!values.TryAdd(name, value))
            {
                errors.Add($"{Pointer(name)} duplicate");
            }
        }

        errors.AddRange(s_names.Where((name, index) => index % 3 == 0 && !values.ContainsKey(name)).Select(name => $"{Pointer(name)} required"));
        return (values, errors);
    }

    private static string Pointer(string name) => "/" + (name.Length > 128 ? name[..128] + "…" : name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    // Now and then with escapes that are not needed.
    private static string Quote(string name, Random random) => random.Next(4) == 0
        ? $"\"{string.Concat(name.Select(unit => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}")))}\""
        : JsonSerializer.Serialize(name, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
