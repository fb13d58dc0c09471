using System.Globalization;
using System.Text;

namespace EdgeInteract.Targeting;

/// <summary>What a user id, or the key of a role, looks like: 1 to 128 visible characters (spec, area 1).</summary>
internal static class UserIds
{
    public static bool IsValid(string id) =>
        !id.StartsWith(InteractionTarget.RolePrefix, StringComparison.Ordinal) && IsVisible(id);

    public static bool IsVisible(string key)
    {
        if (key.Length is 0 or > InteractionLimits.MaxUserIdLength)
        {
            return false;
        }

        // A lone surrogate is read as the replacement character; it could not be written as UTF-8 and read back.
        foreach (var rune in key.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || !IsVisible(Rune.GetUnicodeCategory(rune)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVisible(UnicodeCategory category) => category is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
