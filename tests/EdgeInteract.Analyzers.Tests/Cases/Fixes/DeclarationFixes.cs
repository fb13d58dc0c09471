using System.Reflection;

namespace EdgeInteract.Analyzers.Tests.Cases.Fixes;

/// <summary>Every case of a fix, found by its type: a class with a static property <c>Fixes</c>, and one <c>Unfixable</c>, needs no entry.</summary>
internal static class DeclarationFixes
{
    public static IReadOnlyList<DeclarationFix> Fixes { get; } = [.. Find<DeclarationFix>(nameof(Fixes))];

    public static IReadOnlyList<Unfixable> Unfixable { get; } = [.. Find<Unfixable>(nameof(Unfixable))];

    private static IEnumerable<T> Find<T>(string name) => typeof(DeclarationFixes).Assembly.GetTypes()
        .Where(static type => type != typeof(DeclarationFixes) && type.Name.EndsWith("Cases", StringComparison.Ordinal))
        .Select(type => type.GetProperty(name, BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
        .OfType<IReadOnlyList<T>>()
        .SelectMany(static cases => cases);
}
