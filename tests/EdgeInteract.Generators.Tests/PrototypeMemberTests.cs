using EdgeInteract.Generators.Tests.Collections;

namespace EdgeInteract.Generators.Tests;

/// <summary>A member that has the name of what every object of JavaScript inherits from.</summary>
public sealed class PrototypeMemberTests
{
    private const string Declaration = """
        namespace Acme.Judged;

        [Interaction("acme/judged")]
        public sealed partial record Judged([property: JsonPropertyName("__proto__")] Part? Proto, Dictionary<string, Part> Map, Dictionary<Named, int>? Keys = null)
        {
            [Outcome("done")] public sealed partial record Done;
        }

        public enum Named { [JsonStringEnumMemberName("__proto__")] Proto, Other }

        public sealed record Part([property: JsonPropertyName("__proto__")] int? Number);
        """;

    [Fact]
    public Task It_is_a_member_as_any_other_for_all_judges() => new Judges(Declaration).ShouldAgreeAsync(
        "prototype",
        [
            ("""{"map":{}}""", true),
            ("""{"__proto__":{"__proto__":1},"map":{"__proto__":{"__proto__":1}}}""", true),
            ("""{"__proto__":null,"map":{"a":{"__proto__":null}}}""", true),
            ("""{"__proto__":1,"map":{}}""", false),
            ("""{"__proto__":{"__proto__":"1"},"map":{}}""", false),
            ("""{"__proto__":{"other":1},"map":{}}""", false),
            ("""{"__proto__\n":{},"map":{}}""", false),
            ("""{"map":{"__proto__":null}}""", false),
            ("""{"map":{},"keys":{"__proto__":1,"Other":2}}""", true),
            ("""{"map":{},"keys":{"__proto__":"1"}}""", false),
            ("""{"map":{},"keys":{"__proto__\n":1}}""", false),
            ("""{"map":{"__proto__":{"__proto__":[]}}}""", false),
        ]);
}
