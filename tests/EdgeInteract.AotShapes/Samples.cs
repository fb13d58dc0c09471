using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using EdgeInteract.AotShapes.Questions;

namespace EdgeInteract.AotShapes;

/// <summary>A value of every shape.</summary>
internal static class Samples
{
    private static readonly Guid s_id = new("3f2504e0-4f89-41d3-9a0c-0305e82c3301");
    private static readonly DateOnly s_day = new(2026, 2, 28);
    private static readonly DateTimeOffset s_time = new(2026, 1, 31, 9, 30, 0, TimeSpan.FromHours(2));
    private static readonly Item s_item = new("a", [new Item("b")]);

    public static AskScalars Scalars { get; } = new(
        "Scalars",
        DayOfWeek.Monday,
        s_day,
        new Scalars(
            "é\"", Flag: true, byte.MaxValue, sbyte.MinValue, short.MinValue, ushort.MaxValue, int.MinValue, uint.MaxValue, long.MinValue, ulong.MaxValue, 1.5F, 0.1, 12.340M, s_id, s_day, s_time, Level.High,
            Stars: 5, Share: 0.5, "abc", [1], "abc", "a", 2),
        new Values(
            'c', (Half)1.5, Int128.MinValue, UInt128.MaxValue, new DateTime(2026, 1, 31, 9, 30, 0, DateTimeKind.Utc), new TimeOnly(9, 30), new TimeSpan(1, 2, 3), new Uri("https://example.com/a?b=c"), new Version(1, 2, 3),
            [1, 2, 3], "x", "a@example.com", "https://example.com", "AQID", "yes", TimeSpan.FromDays(1), []),
        new MaybeScalars("x", true, 1, 2, 3, 4.5, 5.60M, s_id, s_day, s_time, Level.Low));

    public static AskLists Lists { get; } = new(new Lists(
        [1, 2], ["x", null], [s_id], [Level.High], [1, null], [Level.Low, null], [1.50M], [s_day], [true], new Queue<long>([1L]), new ConcurrentQueue<double>([0.5]), new LinkedList<Item>([s_item]), [s_item, null],
        [new Pair(1, "x")], ImmutableList.Create<Pair?>(null, new Pair(2, "y")), [3UL], ImmutableQueue.Create("x"), [new Pair(1, "x"), new Pair(1, "x")], new HashSet<string>(StringComparer.Ordinal) { "x" },
        [3, 1, 2], [s_item], ImmutableHashSet.Create(Level.Low), [s_id], [[[1], null]]));

    public static AskMaps Maps { get; } = new(new Maps(
        new() { ["a"] = 1 }, new Dictionary<Level, Item> { [Level.High] = s_item }, new Dictionary<Guid, string?> { [s_id] = null }, new() { [-1] = Level.Low },
        new ConcurrentDictionary<byte, Pair>([new(255, new Pair(1, "x"))]), new() { [-128] = null }, new() { [long.MinValue] = 1.50M }, ImmutableDictionary<ulong, bool>.Empty.Add(ulong.MaxValue, value: true),
        ImmutableDictionary<short, int?>.Empty.Add(-1, null), ImmutableSortedDictionary<ushort, Guid>.Empty.Add(1, s_id), new() { [1] = new() { [Level.Low] = [s_item] } }));

    public static AskJson Json { get; } = new(new Json(
        JsonElement.Parse("[1,null]"), JsonDocument.Parse("null"), JsonNode.Parse("1.50")!, new JsonObject { ["a"] = 1 }, new JsonArray("x", null), "text", 1.5M, [null, true, 1, "x", new JsonArray(1)],
        new() { ["a"] = JsonValue.Create("x"), ["b"] = null }));

    public static AskObjects Objects { get; } = new(new Objects(
        new Bound { Text = "x", Defaulted = [2] }, new Settable { Text = "y", Hidden = 1 }, new Pair(1, "x"), new Page<Item>([s_item]) { Items = [s_item], Total = 1 }, new Page<Pair?>([]) { Items = [null, new Pair(2, "y")] }, new Derived(1, "x"),
        new Circle("c", 1.5), [new Box("b", 1, 2), new Circle("d", 2)]));
}
