using System.Globalization;
using System.Numerics;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Reading;

/// <summary>Compares limits of one number.</summary>
internal static class BoundComparer
{
    /// <summary>The one of two limits of one side that refuses more.</summary>
    public static BoundRule Tighter(BoundRule one, BoundRule other)
    {
        var order = Compare(one.Limit, other.Limit) * (one.IsMaximum ? 1 : -1);
        return order > 0 || (order == 0 && other.IsExclusive) ? other : one;
    }

    /// <summary>Whether nothing is between two limits.</summary>
    public static bool IsEmpty(BoundRule minimum, BoundRule maximum)
    {
        var order = Compare(minimum.Limit, maximum.Limit);
        return order > 0 || (order == 0 && (minimum.IsExclusive || maximum.IsExclusive));
    }

    private static int Compare(string one, string other)
    {
        if (BigInteger.TryParse(one, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            && BigInteger.TryParse(other, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var otherWhole))
        {
            return whole.CompareTo(otherWhole);
        }

        if (decimal.TryParse(one, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            && decimal.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out var otherExact))
        {
            return exact.CompareTo(otherExact);
        }

        return double.Parse(one, NumberStyles.Float, CultureInfo.InvariantCulture).CompareTo(double.Parse(other, NumberStyles.Float, CultureInfo.InvariantCulture));
    }
}
