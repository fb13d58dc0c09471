using System.Globalization;

namespace EdgeInteract.Benchmarks.Comparison;

/// <summary>The rows once more, for people.</summary>
internal static class ResultTable
{
    public static void Write(IReadOnlyList<BenchmarkRow> rows, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"{"benchmark",-26} {"ours",14} {"peer",14} {"ratio",7}  unit");
        foreach (var row in rows)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{row.Benchmark,-26} {row.Ours,14:N2} {row.Peer,14:N2} {row.Ratio,7:F2}  {row.Unit}"));
        }

        output.WriteLine("A ratio above 1 means that ours is better.");
    }
}
