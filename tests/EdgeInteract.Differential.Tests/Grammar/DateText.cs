using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>Dates and times: the first and the last, leap days, every offset, and what only looks like one.</summary>
internal static class DateText
{
    private static readonly Gen<string> s_clock = Gen.Elements("00:00:00", "23:59:59", "09:30:00", "12:00:01", "09:30:00.5", "09:30:00.1234567", "23:59:59.9999999", "09:30:00.0000001", "09:30:00.120");

    private static readonly Gen<string> s_offset = Gen.Elements("Z", "+00:00", "-00:00", "+02:00", "-05:30", "+14:00", "-14:00", "+13:59");

    // The first and the last day are within a year of what an offset can lead out of.
    private static readonly Gen<string> s_innerDate = Gen.Choose(1, 3_652_058).Select(static day => Text(DateOnly.FromDayNumber(day)));

    public static Gen<string> Dates { get; } = Gen.Frequency(
        (3, s_innerDate),
        (2, Gen.Elements("0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "1900-02-28", "2026-01-31", "0004-02-29", "2026-12-31")));

    public static Gen<string> NearDates { get; } = Gen.Frequency(
        (3, Gen.Elements(
            "2026-02-29", "1900-02-29", "2100-02-29", "2026-02-30", "2024-02-30", "2026-04-31", "2026-13-01", "2026-00-01", "2026-01-00", "2026-01-32", "0000-01-01", "10000-01-01", "2026-1-1", "2026-01-01 ",
            " 2026-01-01", "2026-01-01T00:00:00Z", "20260101", "+2026-01-01", "-001-01-01", "2026-01-01\n", "٢٠٢٦-01-01", "2026/01/01", "")),
        (2, 
            from year in Gen.Choose(0, 9999)
            from month in Gen.Choose(0, 13)
            from day in Gen.Choose(0, 32)
            select string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")));

    public static Gen<string> Times { get; } = from date in s_innerDate from clock in s_clock from offset in s_offset select $"{date}T{clock}{offset}";

    public static Gen<string> NearTimes { get; } = Gen.OneOf(
        from date in NearDates from clock in s_clock from offset in s_offset select $"{date}T{clock}{offset}",
        from date in Dates from clock in s_clock from offset in s_offset select $"{date}T{clock}{offset}",
        from date in Dates
        from clock in Gen.Elements("24:00:00", "23:60:00", "09:30:60", "23:59:60", "09:30", "9:30:00", "09:30:00.", "09:30:00.12345678", "09:30:00.1234567890123456", "09:30:00.12345678901234567", "09:30:00,5", "093000")
        from offset in s_offset
        select $"{date}T{clock}{offset}",
        from date in Dates
        from clock in s_clock
        from offset in Gen.Elements("", "z", "+14:01", "-14:30", "+15:00", "+24:00", "+02", "+0200", "+2:00", "UTC", "+02:60", " Z", "Z\n", "Z ", "−02:00")
        select $"{date}T{clock}{offset}",
        from date in Dates from separator in Gen.Elements(" ", "t", "", "_") from clock in s_clock from offset in s_offset select date + separator + clock + offset);

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
