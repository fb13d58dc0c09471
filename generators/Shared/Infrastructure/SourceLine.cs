using System.Globalization;
using System.Runtime.CompilerServices;
using EdgeInteract.Generators.Naming;

namespace EdgeInteract.Generators.Infrastructure;

/// <summary>Writes the parts of an interpolated string as a line.</summary>
[InterpolatedStringHandler]
internal readonly struct SourceLine
{
    private readonly SourceWriter _writer;

    /// <param name="literalLength">How long the parts are that are written as they stand; the compiler tells every handler.</param>
    /// <param name="formattedCount">How many parts are values.</param>
    /// <param name="writer">Where the line goes.</param>
    public SourceLine(int literalLength, int formattedCount, SourceWriter writer)
    {
        _ = (literalLength, formattedCount);
        _writer = writer;
    }

    public void AppendLiteral(string text) => _writer.Append(text);

    public void AppendFormatted(string? text) => _writer.Append(text ?? "");

    public void AppendFormatted(int number) => _writer.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(QuotedText text) => _writer.Append(text);
}
