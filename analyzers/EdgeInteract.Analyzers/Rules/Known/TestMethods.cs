using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>Tells tests: what they throw makes them fail, which is what they are for.</summary>
internal static class TestMethods
{
    // By the assemblies and not by their attributes: looking for a type in all references has the compiler read the names of all.
    private static readonly HashSet<string> s_frameworks = new(StringComparer.Ordinal)
    {
        "xunit.core", "xunit.v3.core", "nunit.framework", "MSTest.TestFramework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "TUnit.Core",
    };

    /// <summary>Whether a compilation references a test framework, so that all in it runs in tests.</summary>
    public static bool AreIn(Compilation compilation) => compilation.ReferencedAssemblyNames.Any(static assembly => s_frameworks.Contains(assembly.Name));

    /// <summary>Whether a method is a test, or belongs to a class of tests.</summary>
    public static bool Has(IMethodSymbol method) => IsTest(method) || method.ContainingType.GetMembers().OfType<IMethodSymbol>().Any(IsTest);

    private static bool IsTest(IMethodSymbol method) => method.GetAttributes().Any(static attribute =>
    {
        for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
        {
            if (type.Name is "FactAttribute" or "TheoryAttribute" or "TestAttribute" or "TestMethodAttribute" or "TestCaseAttribute")
            {
                return true;
            }
        }

        return false;
    });
}
