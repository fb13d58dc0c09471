using EdgeInteract.Generators.Reading;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Declarations;

/// <summary>Makes the diagnostic of a problem.</summary>
internal static class DeclarationMessage
{
    private const string AnyType = "Declare a record of your own with the members that the person sees";

    /// <param name="problem">What is wrong.</param>
    /// <param name="declaration">Where it is said if the problem stands in another assembly.</param>
    /// <param name="compilation">What is being compiled.</param>
    /// <returns>The diagnostic; <see langword="null"/> where the compiler says it itself.</returns>
    public static Diagnostic? Make(Problem problem, Location declaration, Compilation compilation)
    {
        if (DeclarationDescriptors.Of(problem.Kind) is not { } rule)
        {
            return null;
        }

        var place = problem.Location?.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree) ? problem.Location : declaration;
        var name = AnnotationAdvice.ShortName(problem.Detail);
        return problem.Kind switch
        {
            ProblemKind.UnsupportedAnnotation => Diagnostic.Create(rule, place, problem.Subject, name, AnnotationAdvice.ForUnsupported(name)),
            ProblemKind.AnnotationDoesNotFit => Diagnostic.Create(rule, place, problem.Subject, name, AnnotationAdvice.ForMisfit(name)),
            ProblemKind.UnsupportedType => Diagnostic.Create(rule, place, problem.Subject, problem.Detail, problem.Advice.Length > 0 ? problem.Advice : AnyType),
            _ => Diagnostic.Create(rule, place, problem.Subject, problem.Detail, problem.Advice),
        };
    }
}
