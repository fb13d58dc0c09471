namespace EdgeInteract.SignalR.Tests.Fuzzing;

/// <summary>A call of the hub.</summary>
/// <param name="Message">The message, without what ends it.</param>
/// <param name="Reply">The answer in it, if it is a call of <c>respond</c> with one argument.</param>
internal sealed record FuzzCall(byte[] Message, byte[]? Reply);
