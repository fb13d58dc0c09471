namespace EdgeInteract.Benchmarks.Comparison;

/// <summary>How much is done for a row. All sizes but these are part of the name of a row.</summary>
internal sealed record Load
{
    public required int Rounds { get; init; }

    /// <summary>How long one side runs in a round, where a round is a time.</summary>
    public required TimeSpan Slice { get; init; }

    /// <summary>How long each side runs before anything counts, until its code is compiled as well as it will be.</summary>
    public required TimeSpan FirstWarmUp { get; init; }

    /// <summary>How long each side runs before a row.</summary>
    public required TimeSpan WarmUp { get; init; }

    /// <summary>How many are waiting when their memory is measured.</summary>
    public required int WaitingInMemory { get; init; }

    public required int FanOutSessions { get; init; }

    /// <summary>How many messages to everybody one side sends in a round.</summary>
    public required int FanOutsPerRound { get; init; }

    /// <summary>Whether rows that only explain others are measured.</summary>
    public bool HasExtras { get; init; } = true;

    /// <summary>Divides how many are waiting in the rows about growth. 1, except to try the harness itself.</summary>
    public required int GrowthDivisor { get; init; }

    public static Load Full { get; } = new()
    {
        Rounds = 25,
        Slice = TimeSpan.FromMilliseconds(400),
        FirstWarmUp = TimeSpan.FromSeconds(15),
        WarmUp = TimeSpan.FromSeconds(1),
        WaitingInMemory = 1_000_000,
        FanOutSessions = 1000,
        FanOutsPerRound = 3,
        GrowthDivisor = 1,
    };

    public static Load Quick { get; } = Full with
    {
        Rounds = 9,
        Slice = TimeSpan.FromMilliseconds(80),
        FirstWarmUp = TimeSpan.FromSeconds(1),
        WarmUp = TimeSpan.FromMilliseconds(200),
        WaitingInMemory = 100_000,
        FanOutsPerRound = 1,
        HasExtras = false,
    };

    /// <summary>Tries the harness and measures nothing that means anything.</summary>
    public static Load Smoke { get; } = new()
    {
        Rounds = 2,
        Slice = TimeSpan.FromMilliseconds(10),
        FirstWarmUp = TimeSpan.FromMilliseconds(10),
        WarmUp = TimeSpan.FromMilliseconds(10),
        WaitingInMemory = 1000,
        FanOutSessions = 10,
        FanOutsPerRound = 1,
        GrowthDivisor = 1000,
    };
}
