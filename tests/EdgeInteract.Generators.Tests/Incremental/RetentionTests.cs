using System.Runtime.CompilerServices;
using EdgeInteract.Generators.Discovery;
using EdgeInteract.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Generators.Tests.Incremental;

/// <summary>What a driver holds on to between two runs.</summary>
public sealed class RetentionTests
{
    private const string Other = "namespace Acme.Other; public static class Other { public static int Answer() => 0; }";

    [Theory]
    [InlineData("=> 0", "=> 1")]
    [InlineData("Answer", "Reply")]
    public void The_compilation_of_a_run_is_free_after_the_next_one(string old, string now)
    {
        var (driver, first) = RunTwice(old, now);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        first.TryGetTarget(out _).ShouldBeFalse();
        driver.GetRunResult().GeneratedTrees.ShouldNotBeEmpty();
    }

    [Fact]
    public void No_step_after_the_names_hands_on_a_symbol_or_a_syntax_node()
    {
        var result = GeneratorRun.CreateDriver(trackSteps: true).RunGenerators(Compilations.Create(Declarations.Leave)).GetRunResult().Results.Single();

        foreach (var output in TrackingNames.All.Where(result.TrackedSteps.ContainsKey).SelectMany(name => result.TrackedSteps[name]).SelectMany(step => step.Outputs))
        {
            output.Value.GetType().Assembly.ShouldBe(typeof(InteractionGenerator).Assembly);
            if (output.Value is not Surroundings)
            {
                ShouldHoldNoRoslyn(output.Value, new HashSet<object>(ReferenceEqualityComparer.Instance));
            }
        }
    }

    // In a method of its own, so that no local of it keeps anything alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference<Compilation> First) RunTwice(string old, string now)
    {
        var first = Compilations.Create(Declarations.Leave, Other);
        var tree = first.SyntaxTrees[2];
        var second = first.Clone().ReplaceSyntaxTree(tree, Compilations.Parse(Other.Replace(old, now, StringComparison.Ordinal), tree.FilePath));
        var driver = GeneratorRun.CreateDriver(trackSteps: false).RunGenerators(first).RunGenerators(second);
        return (driver, new WeakReference<Compilation>(first));
    }

    private static void ShouldHoldNoRoslyn(object? value, HashSet<object> seen)
    {
        // A text that was generated is no part of a compilation.
        if (value is null or string or SourceText || !seen.Add(value))
        {
            return;
        }

        value.GetType().FullName!.ShouldNotStartWith("Microsoft.CodeAnalysis");
        if (value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            return;
        }

        if (value is System.Collections.IEnumerable items)
        {
            foreach (var item in items)
            {
                ShouldHoldNoRoslyn(item, seen);
            }

            return;
        }

        foreach (var field in value.GetType().GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic))
        {
            ShouldHoldNoRoslyn(field.GetValue(value), seen);
        }
    }
}
