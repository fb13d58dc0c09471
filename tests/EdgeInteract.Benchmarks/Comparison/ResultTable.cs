using System.Globalization;

namespace EdgeInteract.Benchmarks.Comparison;

/// <summary>The rows once more, for people.</summary>
internal static class ResultTable
{
    public static void Write(IReadOnlyList<BenchmarkRow> rows, TextWriter output)
    {
        var width = Math.Max(26, rows.Max(static row => row.Benchmark.Length));
        output.WriteLine();
        output.WriteLine($"{"benchmark".PadRight(width)} {"ours",14} {"peer",14} {"ratio",7}  unit");
        foreach (var row in rows)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{row.Benchmark.PadRight(width)} {row.Ours,14:N2} {row.Peer,14:N2} {row.Ratio,7:F2}  {row.Unit}{Verdict(row)}"));
        }

        output.WriteLine("A ratio above 1 means that ours is better.");
    }

    private static string Verdict(BenchmarkRow row) => row.Goal is { } goal && row.Ratio < goal ? string.Create(CultureInfo.InvariantCulture, $", below the goal of {goal}") : "";
}
