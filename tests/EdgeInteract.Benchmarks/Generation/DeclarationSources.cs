using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EdgeInteract.Benchmarks.Generation;

/// <summary>Records for a generator, a file each, once as declarations of interactions and once as types that are serialised, with nothing else different.</summary>
internal static class DeclarationSources
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel.DataAnnotations;
        global using System.Text.Json.Serialization;
        global using EdgeInteract;
        """;

    private static readonly CSharpCompilationOptions s_options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "EdgeInteract.Abstractions.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Parse);

    /// <summary>The file that nothing depends on, and that somebody writes in.</summary>
    public static SyntaxTree Unrelated(int version) =>
        Parse($$"""namespace Acme; internal static class Unrelated { public static int Answer() { return {{version.ToString(CultureInfo.InvariantCulture)}}; } }""", "Unrelated.cs");

    public static SyntaxTree[] Declarations(int count) => [.. Enumerable.Range(0, count).Select(static number => Parse(Record(number, isDeclaration: true), $"Leave{number}.cs"))];

    /// <param name="count">How many records.</param>
    /// <param name="withOutcomes">Whether the records of the outcomes are serialised too.</param>
    public static SyntaxTree[] Serialized(int count, bool withOutcomes) =>
    [
        .. Enumerable.Range(0, count).Select(static number => Parse(Record(number, isDeclaration: false), $"Leave{number}.cs")),
        Parse(Context(count, withOutcomes), "LeaveJsonContext.cs"),
    ];

    // The trees are parsed before, and the symbols are not: both sides find them as they are when a compiler starts.
    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> sources) =>
        CSharpCompilation.Create("Acme.Hr", sources.Prepend(Parse(Usings, "Usings.cs")).Append(Unrelated(0)), s_references, s_options);

    private static string Record(int number, bool isDeclaration)
    {
        var interaction = isDeclaration ? $$"""[Interaction("acme/leave-{{number}}", Client = "Approvals{{number % 50}}", Title = "Leave for {EmployeeName}: {From} to {To}")]""" : "";
        var (approved, rejected) = isDeclaration ? ("[Outcome(\"approved\")]", "[Outcome(\"rejected\")]") : ("", "");
        return $$"""
            namespace Acme.Hr{{number % 10}};

            /// <summary>How hard somebody is to replace.</summary>
            public enum Risk{{number}} { Low, High }

            /// <summary>Somebody who covers.</summary>
            public sealed record Cover{{number}}(string UserId, Risk{{number}} Risk = Risk{{number}}.Low);

            /// <summary>Asks for leave.</summary>
            /// <param name="EmployeeName">Who goes on leave.</param>
            {{interaction}}
            public sealed partial record Leave{{number}}(string EmployeeName, DateOnly From, DateOnly To, [Range(0.5, 60)] decimal Days, string? Reason = null)
            {
                /// <summary>Who covers meanwhile.</summary>
                public IReadOnlyList<Cover{{number}}> Covers { get; init; } = [];

                {{approved}}
                public sealed partial record Approved([MaxLength(500)] string? Comment = null);

                {{rejected}}
                public sealed partial record Rejected([MinLength(3), MaxLength(500)] string Reason);
            }
            """;
    }

    private static string Context(int count, bool withOutcomes)
    {
        var text = new StringBuilder("namespace Acme;\n\n[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web, UseStringEnumConverter = true)]\n");
        for (var number = 0; number < count; number++)
        {
            var type = $"Acme.Hr{number % 10}.Leave{number}";
            text.Append(CultureInfo.InvariantCulture, $"[JsonSerializable(typeof({type}))]\n");
            if (withOutcomes)
            {
                text.Append(CultureInfo.InvariantCulture, $"[JsonSerializable(typeof({type}.Approved), TypeInfoPropertyName = \"Approved{number}\")]\n");
                text.Append(CultureInfo.InvariantCulture, $"[JsonSerializable(typeof({type}.Rejected), TypeInfoPropertyName = \"Rejected{number}\")]\n");
            }
        }

        return text.Append("internal sealed partial class LeaveJsonContext : JsonSerializerContext;\n").ToString();
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path, Encoding.UTF8);
}
