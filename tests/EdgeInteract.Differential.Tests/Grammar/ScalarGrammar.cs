using System.Numerics;
using EdgeInteract.Differential.Tests.Documents;
using FsCheck;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>A type that is one JSON string, number or boolean.</summary>
/// <param name="CSharp">Its name in the source.</param>
/// <param name="Family">What it is in JSON.</param>
/// <param name="Valid">Documents that are right, edges among them.</param>
/// <param name="Near">Documents that are nearly right, or right by a hair.</param>
/// <param name="Defaults">Constants of the type, in C#.</param>
internal sealed record ScalarGrammar(string CSharp, ScalarFamily Family, Gen<Tree> Valid, Gen<Tree> Near, string[] Defaults)
{
    /// <summary>What an integer can hold.</summary>
    public (BigInteger Minimum, BigInteger Maximum)? Limits { get; init; }
}
