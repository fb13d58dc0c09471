using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>Tells tests: what they throw makes them fail, which is what they are for.</summary>
internal static class TestMethods
{
    private static readonly string[] s_frameworks =
        ["Xunit.FactAttribute", "NUnit.Framework.TestAttribute", "Microsoft.VisualStudio.TestTools.UnitTesting.TestMethodAttribute", "TUnit.Core.TestAttribute"];

    /// <summary>Whether a compilation references a test framework, so that all in it runs in tests.</summary>
    public static bool AreIn(Compilation compilation) => s_frameworks.Any(name => !compilation.GetTypesByMetadataName(name).IsEmpty);

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
