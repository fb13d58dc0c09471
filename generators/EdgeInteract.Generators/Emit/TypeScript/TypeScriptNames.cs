using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.TypeScript;

/// <summary>
/// The exported names of one contract. All begin with the name of the declaration, so that contracts that share a file do not share names.
/// </summary>
internal sealed class TypeScriptNames
{
    // Words that a type or an interface cannot have as its name, and the type that the generated code itself uses.
    private static readonly HashSet<string> s_reserved = new(StringComparer.Ordinal)
    {
        "NonNullable", "Partial", "Readonly", "Record", "any", "bigint", "boolean", "never", "number", "object", "string", "symbol", "undefined", "unknown", "void", "await", "break", "case",
        "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum", "export", "extends", "false", "finally", "for",
        "function", "if", "implements", "import", "in", "instanceof", "interface", "let", "new", "null", "package", "private", "protected", "public",
        "return", "static", "super", "switch", "this", "throw", "true", "try", "typeof", "var", "while", "with", "yield",
    };

    // What every object of JavaScript has, whether or not a document has it.
    private static readonly string[] s_inherited =
    [
        "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__", "__proto__", "constructor", "hasOwnProperty", "isPrototypeOf",
        "propertyIsEnumerable", "toLocaleString", "toString", "valueOf",
    ];

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public TypeScriptNames(InteractionShape interaction)
    {
        var allocator = new NameAllocator(s_reserved);
        Payload = allocator.Take(interaction.FlatName);
        Response = allocator.Take(interaction.FlatName + "Response");
        _names[interaction.Payload.Id] = Payload;
        foreach (var outcome in interaction.Outcomes)
        {
            _names[outcome.Data.Id] = allocator.Take(interaction.FlatName + outcome.Data.Name);
        }

        if (interaction.CatchAll is { } catchAll)
        {
            OtherOutcome = allocator.Take(_names[catchAll.Data.Id] + "Outcome");
        }

        foreach (var definition in interaction.Definitions)
        {
            _names[definition.Id] = allocator.Take(interaction.FlatName + definition.Name);
        }
    }

    public string Payload { get; }

    public string Response { get; }

    /// <summary>The type of the outcomes that the catch-all takes; empty where there is none.</summary>
    public string OtherOutcome { get; } = "";

    /// <summary>Whether every object of JavaScript inherits a member of this name.</summary>
    public static bool IsInherited(string member) => Array.IndexOf(s_inherited, member) >= 0;

    public string Of(string id) => _names[id];
}
