namespace EdgeInteract.Testing;

/// <summary>What a script does with one question.</summary>
/// <param name="Delay">How long the person thinks.</param>
/// <param name="Answer">Makes the outcome from the payload; <see langword="null"/> to never answer.</param>
internal sealed record TestPersonStep(TimeSpan Delay, Func<object, object>? Answer);
