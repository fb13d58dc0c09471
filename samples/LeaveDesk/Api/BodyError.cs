namespace LeaveDesk.Api;

/// <summary>One thing that is wrong with what was posted.</summary>
/// <param name="Pointer">Where, as a JSON Pointer into the body.</param>
/// <param name="Keyword">Which rule is broken.</param>
/// <param name="Message">What is expected.</param>
internal sealed record BodyError(string Pointer, string Keyword, string Message);
