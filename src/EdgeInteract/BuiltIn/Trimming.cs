using System.Diagnostics.CodeAnalysis;

[assembly: UnconditionalSuppressMessage(
    "Trimming",
    "IL2026",
    Scope = "namespaceanddescendants",
    Target = "N:EdgeInteract.BuiltIn",
    Justification = "The annotations are read by the generator; nothing evaluates them at run time.")]
