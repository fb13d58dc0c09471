using System.Globalization;
using System.Runtime.CompilerServices;
using EdgeInteract.Generators.Naming;

namespace EdgeInteract.Generators.Infrastructure;

/// <summary>Writes the parts of an interpolated string as a line.</summary>
/// <param name="literalLength">How long the parts are that are written as they stand.</param>
/// <param name="formattedCount">How many parts are values.</param>
/// <param name="writer">Where the line goes.</param>
[InterpolatedStringHandler]
#pragma warning disable CS9113 // The compiler tells every handler how long its text will be.
internal readonly struct SourceLine(int literalLength, int formattedCount, SourceWriter writer)
#pragma warning restore CS9113
{
    public void AppendLiteral(string text) => writer.Append(text);

    public void AppendFormatted(string? text) => writer.Append(text ?? "");

    public void AppendFormatted(int number) => writer.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(QuotedText text) => writer.Append(text);
}
