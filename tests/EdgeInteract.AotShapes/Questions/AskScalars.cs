using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace EdgeInteract.AotShapes.Questions;

/// <summary>Every scalar, with and without null, and every rule.</summary>
[Interaction("aot/scalars", Client = "Shapes", Title = "{Title}: {Kind} at {Day}")]
public sealed partial record AskScalars(string Title, DayOfWeek Kind, DateOnly Day, Scalars Given, Values Values, MaybeScalars? Maybe = null)
{
    [Outcome("same")]
    public sealed partial record Same(Scalars Given, Values Values, MaybeScalars? Maybe = null);
}

// The attribute says so of a method that nobody calls: the generator has read the limits when the program was compiled.
#pragma warning disable IL2026
public sealed record Scalars(
    string Text, bool Flag, byte U8, sbyte I8, short I16, ushort U16, int I32, uint U32, long I64, ulong U64, float F32, double F64, decimal Exact, Guid Id, DateOnly Day, DateTimeOffset At, Level Level,
    [property: Range(1, 5)] int Stars, [property: Range(0, 1, MinimumIsExclusive = true)] double Share, [property: Length(1, 3)] string Short, [property: Length(1, 2)] int[] Few,
    [property: RegularExpression("[a-z]+")] string Name, [property: AllowedValues("a", "b")] string Letter, [property: AllowedValues(1, 2)] int Digit);
#pragma warning restore IL2026

public sealed record Values(
    char Character, Half Half, Int128 I128, UInt128 U128, DateTime Moment, TimeOnly Hour, TimeSpan Span, Uri Link, Version Release, byte[] Bytes,
    [property: Required] string? Needed, [property: EmailAddress] string Mail, [property: Url] string Page, [property: Base64String] string Encoded, [property: DeniedValues("no")] string Denied,
    TimeSpan? MaybeSpan = null, byte[]? MaybeBytes = null);

public sealed record MaybeScalars(
    string? Text = null, bool? Flag = null, byte? U8 = null, int? I32 = null, ulong? U64 = null, double? F64 = null, decimal? Exact = null, Guid? Id = null, DateOnly? Day = null, DateTimeOffset? At = null,
    Level? Level = null);

public enum Level
{
    Low,

    [JsonStringEnumMemberName("very-high")]
    High,
}
