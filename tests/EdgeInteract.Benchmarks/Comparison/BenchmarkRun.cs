using System.Text.Json;

namespace EdgeInteract.Benchmarks.Comparison;

/// <summary>One run: says what is wanted, measures by turns, prints a line for each row and keeps it for the table.</summary>
internal sealed class BenchmarkRun(RunOptions options, TextWriter output)
{
    private readonly List<BenchmarkRow> _rows = [];

    public Load Load => options.Load;

    public Clock Clock { get; } = new(options.IsProcessorTime);

    public bool IsSame => options.IsSame;

    /// <summary>Whether some rows are asked for by name.</summary>
    public bool IsFiltered => options.Only.Length > 0;

    public IReadOnlyList<BenchmarkRow> Rows => _rows;

    public bool Wants(string row) => row.StartsWith(options.Only, StringComparison.Ordinal);

    /// <summary>Measures both sides by turns, in an order that favours neither, and reports the medians.</summary>
    /// <param name="row">The name of the row.</param>
    /// <param name="measure">What the sides return.</param>
    /// <param name="ours">One round of this system.</param>
    /// <param name="peer">One round of the other.</param>
    /// <param name="collects">Whether garbage is collected before each round, so that no side has to collect that of the other.</param>
    /// <param name="goal">The ratio that is to be reached.</param>
    public async Task CompareAsync(string row, Measure measure, Func<Task<double>> ours, Func<Task<double>> peer, bool collects = true, double? goal = null)
    {
        var (own, others) = (new double[Load.Rounds], new double[Load.Rounds]);
        for (var round = 0; round < Load.Rounds; round++)
        {
            if (round % 2 == 0)
            {
                own[round] = await RunAsync(ours, collects);
                others[round] = await RunAsync(peer, collects);
            }
            else
            {
                others[round] = await RunAsync(peer, collects);
                own[round] = await RunAsync(ours, collects);
            }
        }

        Report(row, measure, Median(own), Median(others), Load.Rounds, goal);
    }

    public void Report(string row, Measure measure, double ours, double peer, int rounds, double? goal = null)
    {
        var (shownOurs, shownPeer) = (Round(ours), Round(peer));
        var ratio = measure.IsMoreBetter ? shownOurs / shownPeer : shownPeer / shownOurs;
        var line = new BenchmarkRow(row, shownOurs, shownPeer, measure.Unit, Math.Round(ratio, 3), rounds, goal);
        _rows.Add(line);
        output.WriteLine(JsonSerializer.Serialize(line, BenchmarkJsonContext.Default.BenchmarkRow));
        output.Flush();
    }

    /// <summary>Says something to people about the rows that follow.</summary>
    public void Explain(string text)
    {
        output.WriteLine(text);
        output.Flush();
    }

    private static Task<double> RunAsync(Func<Task<double>> side, bool collects)
    {
        if (collects)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return side();
    }

    private static double Median(double[] figures)
    {
        Array.Sort(figures);
        var middle = figures.Length / 2;
        return figures.Length % 2 == 1 ? figures[middle] : (figures[middle - 1] + figures[middle]) / 2;
    }

    private static double Round(double figure) => Math.Round(figure, figure >= 1000 ? 0 : 2);
}
