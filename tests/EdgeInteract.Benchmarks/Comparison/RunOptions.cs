namespace EdgeInteract.Benchmarks.Comparison;

/// <summary>What the command line says.</summary>
/// <param name="Verb">What is compared: the name of a set of benchmarks.</param>
/// <param name="Load">How much is done.</param>
/// <param name="Only">What the names of the rows begin with; empty for all.</param>
/// <param name="IsSame">Compares this system with itself, to see how far the ratio is from 1 by chance.</param>
/// <param name="IsProcessorTime">Measures processor time in place of time.</param>
internal sealed record RunOptions(string Verb, Load Load, string Only, bool IsSame, bool IsProcessorTime)
{
    public static string Usage { get; } = $"usage: {string.Join('|', BenchmarkSets.Verbs)} [--quick] [--only PREFIX] [--same] [--cpu]";

    /// <summary>Gives what the arguments say, or <see langword="null"/> if they say nothing that is known.</summary>
    public static RunOptions? Parse(ReadOnlySpan<string> arguments)
    {
        if (arguments is not [var verb, .. var rest] || !BenchmarkSets.Verbs.Contains(verb, StringComparer.Ordinal))
        {
            return null;
        }

        var options = new RunOptions(verb, Load.Full, string.Empty, IsSame: false, IsProcessorTime: false);
        while (!rest.IsEmpty)
        {
            switch (rest)
            {
                case ["--quick", ..]:
                    options = options with { Load = Load.Quick };
                    break;
                case ["--smoke", ..]:
                    options = options with { Load = Load.Smoke };
                    break;
                case ["--same", ..]:
                    options = options with { IsSame = true };
                    break;
                case ["--cpu", ..]:
                    options = options with { IsProcessorTime = true };
                    break;
                case ["--only", var prefix, ..]:
                    options = options with { Only = prefix };
                    rest = rest[1..];
                    break;
                default:
                    return null;
            }

            rest = rest[1..];
        }

        return options;
    }
}
