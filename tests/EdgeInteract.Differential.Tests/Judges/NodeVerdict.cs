namespace EdgeInteract.Differential.Tests.Judges;

/// <summary>What ajv and the guard say.</summary>
/// <param name="Draft07">Whether ajv takes it by draft-07.</param>
/// <param name="Draft2020">Whether ajv takes it by 2020-12.</param>
/// <param name="Guard">Whether the guard takes it.</param>
/// <param name="Failure">What was thrown, if anything was.</param>
internal sealed record NodeVerdict(bool Draft07, bool Draft2020, bool Guard, string? Failure)
{
    public static NodeVerdict Read(string text) => text.Length == 3 && text.AsSpan().IndexOfAnyExcept('0', '1') < 0
        ? new(text[0] == '1', text[1] == '1', text[2] == '1', null)
        : new(false, false, false, text);

    public bool IsAll(bool verdict) => Failure is null && Draft07 == verdict && Draft2020 == verdict && Guard == verdict;

    public override string ToString() => Failure is null
        ? $"ajv draft-07 {Words(Draft07)}, ajv 2020-12 {Words(Draft2020)}, guard {Words(Guard)}"
        : $"Node failed: {Failure}";

    private static string Words(bool isAccepted) => isAccepted ? "accepts" : "refuses";
}
