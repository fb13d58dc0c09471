using System.Collections;
using System.Text;

namespace EdgeInteract.Generators.Reading;

/// <summary>A set of characters: some of the basic plane, and all or none of those outside of it.</summary>
internal sealed class CharacterSet
{
    private const int Size = 0x1_0000;
    private readonly BitArray _basic = new(Size);
    private bool _hasOthers;

    public void Add(char first, char last)
    {
        for (int unit = first; unit <= last; unit++)
        {
            _basic[unit] = !char.IsSurrogate((char)unit);
        }
    }

    public void Add(CharacterSet other)
    {
        _basic.Or(other._basic);
        _hasOthers |= other._hasOthers;
    }

    public void Remove(CharacterSet other)
    {
        other.Complement();
        _basic.And(other._basic);
        _hasOthers &= other._hasOthers;
    }

    public void Complement()
    {
        for (var unit = 0; unit < Size; unit++)
        {
            _basic[unit] = !char.IsSurrogate((char)unit) && !_basic[unit];
        }

        _hasOthers = !_hasOthers;
    }

    /// <returns>A class of the common dialect; <see langword="null"/> if nothing is in the set.</returns>
    public string? Render()
    {
        if (_hasOthers)
        {
            Complement();
            var excluded = Ranges();
            Complement();
            return excluded.Length == 0 ? @"(?:[^\n]|\n)" : $"[^{excluded}]";
        }

        var ranges = Ranges();
        return ranges.Length == 0 ? null : $"[{ranges}]";
    }

    private string Ranges()
    {
        var text = new StringBuilder();
        for (var unit = 0; unit < Size; unit++)
        {
            if (!_basic[unit])
            {
                continue;
            }

            var last = unit;
            while (last + 1 < Size && (_basic[last + 1] || char.IsSurrogate((char)(last + 1))))
            {
                last++;
            }

            // Surrogates are no characters, so that a range may lead over them and not end there.
            while (char.IsSurrogate((char)last))
            {
                last--;
            }

            AppendRange(text, (char)unit, (char)last);
            unit = last;
        }

        return text.ToString();
    }

    private static void AppendRange(StringBuilder text, char first, char last)
    {
        // A range over surrogates would take halves of them, in .NET.
        if (first < '\ud800' && last > '\udfff')
        {
            AppendRange(text, first, '\ud7ff');
            AppendRange(text, '\ue000', last);
            return;
        }

        text.Append(PatternText.InClass(first));
        if (last > first)
        {
            text.Append(last > first + 1 ? "-" : "").Append(PatternText.InClass(last));
        }
    }
}
