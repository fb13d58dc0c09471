using EdgeInteract.Generators.Reading;
using EdgeInteract.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EdgeInteract.Generators.Tests.Objects;

/// <summary>What is wrong with a declaration, as the rules will say it.</summary>
internal static class ReadProblems
{
    public static string[] Of(string source, string type) => Of(Compilations.Create(source), type);

    public static string[] Of(CSharpCompilation compilation, string type)
    {
        var declared = compilation.GetTypeByMetadataName(type).ShouldNotBeNull();
        return [.. InteractionReader.Read(declared, (Compilation)compilation, default).Problems.Select(problem => $"{problem.Kind} {problem.Subject} {problem.Detail}".TrimEnd())];
    }
}
