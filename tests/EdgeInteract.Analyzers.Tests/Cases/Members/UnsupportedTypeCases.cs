using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases.Members;

internal static class UnsupportedTypeCases
{
    private const string Ok = RuleCases.Ok;

    public static KindCases All { get; } = new(ProblemKind.UnsupportedType,
    [
        new(
            "list of stacks",
            $$"""[Interaction("acme/one")] public sealed partial record One({|EI1040:List<Stack<int>>|} Value) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(List<List<int>> Value) { {{Ok}} }"""),
        new(
            "property",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { public {|EI1040:Action?|} Value { get; set; } {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(string Text) { public string? Value { get; set; } {{Ok}} }"""),
        new(
            "of a nested type, once for two interactions",
            $$"""public sealed record Inner({|EI1040:Action|} Value); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} } [Interaction("acme/two")] public sealed partial record Two(Inner Value) { {{Ok}} }""",
            $$"""public sealed record Inner(int Value); [Interaction("acme/one")] public sealed partial record One(Inner Value) { {{Ok}} } [Interaction("acme/two")] public sealed partial record Two(Inner Value) { {{Ok}} }"""),
        new(
            "enum with a name that ends in white space",
            $$"""public enum Kind { A, [JsonStringEnumMemberName("b ")] B } [Interaction("acme/one")] public sealed partial record One({|EI1040:Kind|} Value) { {{Ok}} }""",
            $$"""public enum Kind { A, [JsonStringEnumMemberName("b, c")] B } [Interaction("acme/one")] public sealed partial record One(Kind Value) { {{Ok}} }"""),
        new(
            "flags",
            $$"""[Flags] public enum Kind { A = 1, B = 2 } [Interaction("acme/one")] public sealed partial record One({|EI1040:Kind?|} Value) { {{Ok}} }""",
            $$"""[Flags] public enum Kinds { A = 1, B = 2 } public enum Kind { A = 1, B = 2 } [Interaction("acme/one")] public sealed partial record One(Kind? Value) { public static Kinds Kinds => Kinds.A; {{Ok}} }"""),
        new(
            "two members of one value",
            $$"""public enum Kind { A, B = 0 } [Interaction("acme/one")] public sealed partial record One({|EI1040:List<Kind>|} Value) { {{Ok}} }""",
            $$"""public enum Kind { A, B = 2 } [Interaction("acme/one")] public sealed partial record One(List<Kind> Value) { {{Ok}} }"""),
        new(
            "interface",
            $$"""public interface IThing { int Count { get; } } [Interaction("acme/one")] public sealed partial record One({|EI1040:IThing|} Value) { {{Ok}} }""",
            $$"""public interface IThing { int Count { get; } } public sealed record Thing(int Count) : IThing; [Interaction("acme/one")] public sealed partial record One(Thing Value) { {{Ok}} }"""),
        new(
            "abstract class",
            $$"""public abstract record Base(int Count); [Interaction("acme/one")] public sealed partial record One({|EI1040:Base?|} Value) { {{Ok}} }""",
            $$"""public abstract record Base(int Count); public sealed record Inner(int Count) : Base(Count); [Interaction("acme/one")] public sealed partial record One(Inner? Value) { {{Ok}} }"""),
        new(
            "tuple, of an outcome",
            """[Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok({|EI1040:(int Left, int Right)|} Value); }""",
            """public record struct Pair(int Left, int Right); [Interaction("acme/one")] public sealed partial record One(string Text) { [Outcome("ok")] public sealed partial record Ok(Pair Value); }"""),
        new(
            "two dimensions",
            $$"""[Interaction("acme/one")] public sealed partial record One({|EI1040:int[,]|} Value) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(int[][] Value) { {{Ok}} }"""),
        new(
            "keys of a dictionary",
            $$"""[Interaction("acme/one")] public sealed partial record One({|EI1040:Dictionary<bool, int>|} First, {|EI1040:IReadOnlyDictionary<DateOnly, int>|} Second) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(Dictionary<Guid, int> First, IReadOnlyDictionary<DayOfWeek, int> Second, SortedList<long, int> Third) { {{Ok}} }"""),
        new(
            "classes of the framework",
            $$"""[Interaction("acme/one")] public sealed partial record One({|EI1040:System.Text.StringBuilder|} First, {|EI1040:CancellationToken|} Second, {|EI1040:System.Numerics.BigInteger|} Third, {|EI1040:Task<int>|} Fourth) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(Version First, Uri Second, Int128 Third, JsonElement Fourth, object Fifth) { {{Ok}} }"""),
        new(
            "delegate in a list, beside a private type",
            $$"""public partial class Outer { private sealed record Hidden(int Value); [Interaction("acme/one")] internal sealed partial record One({|EI1040:List<Action>|} Values) { private Hidden? Kept => null; {{Ok}} } }""",
            $$"""public partial class Outer { private sealed record Hidden(int Value); [Interaction("acme/one")] internal sealed partial record One(List<string> Values) { private Hidden? Kept => null; {{Ok}} } }"""),
        new(
            "type argument",
            $$"""public record Page<T>({|EI1040:T[,]|} Items); [Interaction("acme/one")] public sealed partial record One(Page<int> Value) { {{Ok}} }""",
            $$"""public record Page<T>(T[] Items); [Interaction("acme/one")] public sealed partial record One(Page<int> Value) { {{Ok}} }"""),
        new(
            "dynamic, pointer and native number",
            $$"""public sealed unsafe class Inner { public {|EI1040:int*|} Value { get; set; } } [Interaction("acme/one")] public sealed partial record One({|EI1040:dynamic|} First, Inner Second, {|EI1040:nint|} Third) { {{Ok}} }""",
            $$"""public sealed unsafe class Inner { public int* Value => null; } [Interaction("acme/one")] public sealed partial record One(object First, Inner Second, long Third) { {{Ok}} }"""),
        new(
            "collection of its own",
            $$"""public sealed class Names : List<string>; [Interaction("acme/one")] public sealed partial record One({|EI1040:Names|} Value) { {{Ok}} }""",
            $$"""public sealed class Names { public List<string> Values { get; set; } = []; } [Interaction("acme/one")] public sealed partial record One(Names Value) { {{Ok}} }"""),
        new(
            "set of free JSON",
            $$"""[Interaction("acme/one")] public sealed partial record One({|EI1040:HashSet<JsonElement>|} Value) { {{Ok}} }""",
            $$"""[Interaction("acme/one")] public sealed partial record One(List<JsonElement> Value, HashSet<string> Other) { {{Ok}} }"""),
        new(
            "span, in a namespace",
            """namespace UnsupportedType.Wrong; [Interaction("acme/one")] internal partial record One(string Text) { [Outcome("ok")] internal partial record Ok { public {|EI1040:ReadOnlyMemory<byte>|} Data { get; init; } } }""",
            """namespace UnsupportedType.Right; [Interaction("acme/one")] internal partial record One(string Text) { [Outcome("ok")] internal partial record Ok { public byte[]? Data { get; init; } public ReadOnlyMemory<byte> Memory => Data; } }"""),
    ]);
}
