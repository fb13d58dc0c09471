namespace EdgeInteract.Passport.Tests.Hosting;

/// <summary>What the server was asked.</summary>
/// <param name="Target">Path and query as they were on the wire.</param>
/// <param name="Headers">The headers.</param>
internal sealed record PassportCall(string Target, IDictionary<string, string> Headers);
