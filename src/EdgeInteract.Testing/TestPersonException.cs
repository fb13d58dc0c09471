namespace EdgeInteract.Testing;

/// <summary>What a test expects of a <see cref="TestPerson"/> is not so, or a script of the person failed. The message lists what the person was asked.</summary>
/// <param name="message">What was expected, and what was there instead.</param>
/// <param name="innerException">What a script threw, where one failed.</param>
public sealed class TestPersonException(string message, Exception? innerException = null) : Exception(message, innerException);
