namespace EdgeInteract.Testing;

internal sealed record TestPersonRule(Func<object, bool> Matches, Func<object, object>? Answer, TimeSpan Delay);
