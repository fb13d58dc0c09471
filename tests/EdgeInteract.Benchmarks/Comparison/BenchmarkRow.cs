namespace EdgeInteract.Benchmarks.Comparison;

/// <summary>One line of the result.</summary>
/// <param name="Benchmark">The name of the row.</param>
/// <param name="Ours">The median of this system.</param>
/// <param name="Peer">The median of what it is compared with.</param>
/// <param name="Unit">The unit of both.</param>
/// <param name="Ratio">How many times better this system is; below 1 it is worse.</param>
/// <param name="Rounds">How many times each was measured.</param>
/// <param name="Goal">The ratio that is to be reached, where there is a goal.</param>
internal sealed record BenchmarkRow(string Benchmark, double Ours, double Peer, string Unit, double Ratio, int Rounds, double? Goal);
