namespace EdgeInteract.Generators.Emit.TypeScript.Layout;

/// <summary>
/// A text that does not know yet where its lines end: the algebra of Wadler's "A prettier printer", as formatters of JavaScript have it.
/// <see cref="DocumentPrinter"/> decides.
/// </summary>
internal abstract class Document
{
    /// <summary>A space, or a new line where the group around it does not fit on one.</summary>
    public static Document Line { get; } = new LineDocument(" ", isHard: false);

    /// <summary>Nothing, or a new line where the group around it does not fit on one.</summary>
    public static Document SoftLine { get; } = new LineDocument("", isHard: false);

    /// <summary>A new line, always; every group around it breaks.</summary>
    public static Document HardLine { get; } = new LineDocument("", isHard: true);

    /// <summary>Whether a new line is within, whatever the width.</summary>
    public abstract bool Breaks { get; }

    public static implicit operator Document(string text) => TextDocument.Of(text);

    public static Document Of(params Document[] parts) => parts.Length == 1 ? parts[0] : new SequenceDocument(parts);

    public static Document Join(Document separator, params IEnumerable<Document> parts)
    {
        var all = new List<Document>();
        foreach (var part in parts)
        {
            if (all.Count > 0)
            {
                all.Add(separator);
            }

            all.Add(part);
        }

        return Of([.. all]);
    }

    /// <summary>Its lines break all or none.</summary>
    public static Document Group(params Document[] parts) => new GroupDocument([Of(parts)], isBroken: false);

    /// <summary>A group whose lines all break.</summary>
    public static Document Broken(params Document[] parts) => new GroupDocument([Of(parts)], isBroken: true);

    /// <summary>The first of several layouts whose first line fits, or the last one.</summary>
    public static Document FirstThatFits(params Document[] layouts) => new GroupDocument(layouts, isBroken: false);

    public static Document Indent(params Document[] parts) => new IndentDocument(Of(parts));

    /// <summary>One text where the group around it breaks, and another where it does not.</summary>
    public static Document IfBroken(string broken, string flat = "") => new IfBrokenDocument(broken, flat);
}
