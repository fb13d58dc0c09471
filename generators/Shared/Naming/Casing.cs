using System.Text;

namespace EdgeInteract.Generators.Naming;

/// <summary>Turns names from one convention into another.</summary>
internal static class Casing
{
    /// <summary>As <c>JsonNamingPolicy.CamelCase</c> does it: <c>EmployeeName</c> gives <c>employeeName</c>, <c>URLValue</c> gives <c>urlValue</c>.</summary>
    public static string ToCamelCase(string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0]))
        {
            return name;
        }

        var characters = name.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (i == 1 && !char.IsUpper(characters[i]))
            {
                break;
            }

            var hasNext = i + 1 < characters.Length;
            if (i > 0 && hasNext && !char.IsUpper(characters[i + 1]))
            {
                if (characters[i + 1] == ' ')
                {
                    characters[i] = char.ToLowerInvariant(characters[i]);
                }

                break;
            }

            characters[i] = char.ToLowerInvariant(characters[i]);
        }

        return new string(characters);
    }

    /// <summary><c>Acme.Hr.LeaveDesk</c> gives <c>acme-hr-leave-desk</c>.</summary>
    public static string ToKebabCase(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var character = name[i];
            if (!char.IsLetterOrDigit(character))
            {
                Separate(text);
                continue;
            }

            var startsWord = char.IsUpper(character)
                && i > 0
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
            {
                Separate(text);
            }

            text.Append(char.ToLowerInvariant(character));
        }

        return text.ToString().Trim('-');
    }

    /// <summary><c>LeaveApproval</c> gives <c>Leave approval</c>.</summary>
    public static string ToWords(string name)
    {
        var words = ToKebabCase(name).Replace('-', ' ');
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words.Substring(1);
    }

    /// <summary><c>Acme.Hr</c> gives <c>AcmeHr</c>.</summary>
    public static string ToIdentifier(string name)
    {
        var text = new StringBuilder();
        var startsWord = true;
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                text.Append(startsWord ? char.ToUpperInvariant(character) : character);
                startsWord = false;
            }
            else
            {
                startsWord = true;
            }
        }

        return text.ToString();
    }

    private static void Separate(StringBuilder text)
    {
        if (text.Length > 0 && text[text.Length - 1] != '-')
        {
            text.Append('-');
        }
    }
}
