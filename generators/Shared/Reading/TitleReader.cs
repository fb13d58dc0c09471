using System.Text;
using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Reading;

/// <summary>Splits a title into texts and <c>{Member}</c> placeholders. <c>{{</c> and <c>}}</c> stand for the braces themselves.</summary>
internal static class TitleReader
{
    public static EquatableArray<TitlePart>? Read(string title)
    {
        var parts = new List<TitlePart>();
        var text = new StringBuilder();
        for (var i = 0; i < title.Length; i++)
        {
            var isDoubled = i + 1 < title.Length && title[i + 1] == title[i];
            if (title[i] is '{' or '}' && isDoubled)
            {
                text.Append(title[i++]);
            }
            else if (title[i] == '}')
            {
                return null;
            }
            else if (title[i] == '{')
            {
                var end = title.IndexOf('}', i);
                if (end < 0)
                {
                    return null;
                }

                Flush(parts, text);
                parts.Add(new TitlePart(null, title.Substring(i + 1, end - i - 1)));
                i = end;
            }
            else
            {
                text.Append(title[i]);
            }
        }

        Flush(parts, text);
        return parts.ToEquatableArray();
    }

    private static void Flush(List<TitlePart> parts, StringBuilder text)
    {
        if (text.Length > 0)
        {
            parts.Add(new TitlePart(text.ToString(), null));
            text.Clear();
        }
    }
}
