namespace EdgeInteract.Generators.Tests.Harness;

/// <summary>The declarations that several tests use.</summary>
internal static class Declarations
{
    public const string Leave = """
        namespace Acme.Hr;

        /// <summary>How hard somebody is to replace.</summary>
        public enum Risk
        {
            Low,

            [JsonStringEnumMemberName("very-high")]
            High,
        }

        /// <summary>Asks for leave.</summary>
        /// <param name="EmployeeName">Who goes on leave.</param>
        /// <param name="From">The first day.</param>
        /// <param name="To">The last day.</param>
        /// <param name="Days">How many days of work.</param>
        /// <param name="Reason">Why, if the employee wants to say so.</param>
        [Interaction("acme/leave-approval", Client = "Approvals", Title = "Leave for {EmployeeName}: {From} to {To}", Description = "See the calendar.")]
        [InteractionTimeout(Days = 1, Hours = 12)]
        public sealed partial record LeaveApproval(
            string EmployeeName, DateOnly From, DateOnly To, [Range(0.5, 60)] decimal Days, string? Reason = null)
        {
            /// <summary>Who covers meanwhile.</summary>
            [MaxLength(2)]
            public IReadOnlyList<Cover> Covers { get; init; } = [];

            /// <summary>The leave is granted.</summary>
            [Outcome("approved")]
            public sealed partial record Approved([MaxLength(500)] string? Comment = null);

            /// <summary>The leave is not granted.</summary>
            [Outcome("rejected")]
            public sealed partial record Rejected([MinLength(3), MaxLength(500)] string Reason);
        }

        /// <summary>Somebody who covers.</summary>
        public sealed record Cover([RegularExpression("^[a-z]+[0-9]*$")] string UserId, Risk Risk = Risk.Low);
        """;

    public const string Shapes = """
        namespace Acme.Hr;

        public enum Colour { Red, Green }

        [Interaction("acme/shapes")]
        internal sealed partial record Shapes(
            string Text, bool Flag, byte U8, sbyte I8, short I16, ushort U16, int I32, uint U32, long I64, ulong U64,
            float F32, double F64, decimal Exact, Guid Id, DateOnly Day, DateTimeOffset At, Colour Colour, Node Tree,
            int[] Numbers, List<Colour> Colours, ImmutableArray<Guid> Ids, IReadOnlyList<IReadOnlyList<string?>> Grid,
            int? MaybeNumber, Colour? MaybeColour, Node? MaybeNode, List<int?>? MaybeNumbers, DateOnly? MaybeDay,
            [AllowedValues("a", "b")] string Letter, [AllowedValues(1, 2)] int Digit, [Length(2, 3)] string Pair, [StringLength(4, MinimumLength = 1)] string Name,
            [Range(0, 10, MaximumIsExclusive = true)] double Share, int Count = 3, string Unit = "piece", Colour Paint = Colour.Green, decimal Price = 1.5m)
        {
            [JsonPropertyName("renamed-member")]
            public required string Renamed { get; init; }

            [JsonIgnore]
            public string Ignored => Text + Unit;

            [Outcome("done")]
            internal sealed partial record Done;
        }

        internal sealed class Node
        {
            public required string Label { get; set; }

            public List<Node> Children { get; set; } = [];
        }
        """;

    /// <summary>What answers may be: every recipient's own, any outcome, any JSON.</summary>
    public const string Survey = """
        namespace Acme.Hr;

        /// <summary>Asks everybody the same.</summary>
        /// <param name="Text">What is asked.</param>
        /// <param name="Defaults">What is filled in before, by the name of the field.</param>
        [Interaction("acme/survey", Client = "Surveys", ResponsePolicy = InteractionResponsePolicy.Each)]
        public sealed partial record Survey(
            string Text, JsonElement Any, JsonElement? Maybe = null, IReadOnlyDictionary<string, JsonElement>? Defaults = null, Dictionary<string, int?>? Counts = null)
        {
            /// <summary>It is answered.</summary>
            [Outcome("answered")]
            public sealed partial record Answered(IReadOnlyDictionary<string, JsonElement> Fields);

            /// <summary>Something else, as the question offers it.</summary>
            [CatchAllOutcome]
            public sealed partial record Other(string Name, [MaxLength(10)] string? Comment = null);

            /// <summary>It is not answered.</summary>
            [Outcome("skipped")]
            public sealed partial record Skipped;
        }
        """;

    /// <summary>Names and texts that have to be escaped.</summary>
    public const string Awkward = """
        namespace Acme.Awkward
        {
            /// <summary>Ends */ a comment, has &lt;tags&gt; `ticks` ${x} and é.</summary>
            [Interaction("acme/awkward")]
            public partial record Record(
                [property: Description("*/ \"d\" \u2028 // x"), JsonPropertyName("toString")] string? Text = null,
                [property: JsonPropertyName("constructor")] int? Constructor = null,
                [property: JsonPropertyName("__proto__")] @class? Proto = null,
                [property: JsonPropertyName("valueOf")] List<int>? Values = null,
                [property: JsonPropertyName("it's \"a\" \\ name\n")] bool Quoted = true,
                [property: JsonPropertyName("")] bool Empty = true,
                [property: JsonPropertyName("1st")] bool First = true,
                [property: JsonPropertyName("ünïcode-😀")] bool Unicode = true,
                [property: RegularExpression(@"\\/[/]\d{2}}\{[\w-.]")] string Pattern = "\\/",
                [property: RegularExpression("^.{1,2}$")] string Two = "ab",
                [property: AllowedValues("\"", "\\", "*/", "\u2028", "😀")] string Letter = "\"",
                [property: AllowedValues(-1, 0)] int Digit = 0,
                [property: Range(-0.1, 0.1)] float Share = 0,
                [property: Range(0, double.MaxValue)] double Large = 1,
                [property: Range(typeof(decimal), "-0.1", "79228162514264337593543950335")] decimal Exact = 0,
                List<List<@enum?>?>? Grid = null)
            {
                [Outcome("it's \"ok\" \\ */")] public partial record Response([property: JsonPropertyName("hasOwnProperty")] string Own);
                [Outcome("none")] public partial record None;
            }

            public sealed record @class { [JsonPropertyName("isPrototypeOf")] public string? Text { get; init; } }

            public enum @enum { [JsonStringEnumMemberName("a \"b\" \\ */ \u2028!")] Odd, None }
        }

        namespace Acme.Required
        {
            [Interaction("acme/required")]
            public partial record @class([property: JsonPropertyName("__proto__")] Part Proto, [property: JsonPropertyName("toString")] string Text)
            {
                [Outcome("ok")] public partial record Ok;
            }

            public sealed record Part { public string? Text { get; init; } }
        }
        """;

    public const string ShapesDocument = """
        {"text":"é\"","flag":true,"u8":255,"i8":-128,"i16":-32768,"u16":65535,"i32":1,"u32":4294967295,"i64":-9223372036854775808,"u64":18446744073709551615,
        "f32":1.5,"f64":0.1,"exact":12.340,"id":"3f2504e0-4f89-41d3-9a0c-0305e82c3301","day":"2026-02-28","at":"2026-01-31T09:30:00.5+02:00","colour":"Green",
        "tree":{"label":"a","children":[{"label":"b","children":[]}]},"numbers":[1,2],"colours":["Red"],"ids":["3f2504e0-4f89-41d3-9a0c-0305e82c3301"],
        "grid":[["x",null],[]],"letter":"a","digit":2,"pair":"ab","name":"n","share":9.5,"renamed-member":"r"}
        """;
}
