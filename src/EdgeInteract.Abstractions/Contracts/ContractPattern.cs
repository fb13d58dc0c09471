using System.Text;
using System.Text.RegularExpressions;

namespace EdgeInteract.Contracts;

/// <summary>
/// A pattern that the whole of a string has to match, in time that grows with the length of the string alone. Generated code has one for each; there is no need to make one by hand.
/// </summary>
public sealed class ContractPattern
{
    private readonly string _expression;

    // Most patterns are a row of character classes, which need no automaton.
    private readonly PatternRun[]? _runs;
    private Regex? _regex;

    /// <summary>Makes a pattern.</summary>
    /// <param name="pattern">The pattern as the schema has it, in the dialect that .NET, JSON Schema and JavaScript read alike.</param>
    /// <param name="expression">The same as a regular expression of .NET that matches UTF-16, anchored.</param>
    public ContractPattern(string pattern, string expression)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(expression);
        Pattern = pattern;
        _expression = expression;
        _runs = PatternRunParser.Parse(pattern);
    }

    internal string Pattern { get; }

    /// <summary>Whether matching needs no regular expression.</summary>
    internal bool IsRow => _runs is not null;

    // Made when it is needed, and without backtracking, so that no input can hang it. Two threads make the same, and it does not matter whose is kept.
    private Regex Expression => _regex ??= new Regex(_expression, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Whether the whole of a string matches.</summary>
    /// <param name="value">A string without halves of surrogate pairs.</param>
    /// <returns>Whether it does.</returns>
    public bool IsMatch(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return _runs is null ? Expression.IsMatch(value) : IsRowOf(Encoding.UTF8.GetBytes(value));
    }

    /// <summary>Whether the whole of a text matches, for a pattern that <see cref="IsRow"/>.</summary>
    internal bool IsRowOf(ReadOnlySpan<byte> utf8Text)
    {
        foreach (ref readonly var run in _runs.AsSpan())
        {
            if (!run.TryTake(ref utf8Text))
            {
                return false;
            }
        }

        return utf8Text.IsEmpty;
    }
}
