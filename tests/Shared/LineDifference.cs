using System.Text;

namespace EdgeInteract.TestShared;

/// <summary>Says which lines came and which went, below the line that opens their block.</summary>
internal static class LineDifference
{
    public static string Describe(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var common = CommonLengths(old, now);
        var text = new StringBuilder();
        var (i, j) = (0, 0);
        string? heading = null;
        string? written = null;
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && string.Equals(old[i], now[j], StringComparison.Ordinal))
            {
                heading = IsHeading(old[i]) ? old[i] : heading;
                i++;
                j++;
            }
            else if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                Write('-', old[i++]);
            }
            else
            {
                Write('+', now[j++]);
            }
        }

        return text.ToString();

        void Write(char sign, string line)
        {
            if (heading is not null && !string.Equals(heading, written, StringComparison.Ordinal))
            {
                text.Append("  ").Append(heading).Append('\n');
                written = heading;
            }

            text.Append(sign).Append(' ').Append(line).Append('\n');
        }
    }

    // A type stands without indentation, its members below it.
    private static bool IsHeading(string line) => line.StartsWith("public ", StringComparison.Ordinal);

    // The length of the longest common sequence of what is left from each pair of positions.
    private static int[,] CommonLengths(string[] old, string[] now)
    {
        var lengths = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = string.Equals(old[i], now[j], StringComparison.Ordinal)
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
