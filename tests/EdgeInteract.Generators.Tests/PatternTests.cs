using EdgeInteract.Contracts;
using EdgeInteract.Generators.Emit.Json;
using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Generators.Tests;

public sealed class PatternTests
{
    [Theory]
    [InlineData("a{2}}", @"a{2}\}")]
    [InlineData(@"\{2}", @"\{2\}")]
    [InlineData("a{,3}", @"a\{,3\}")]
    [InlineData("{a}", @"\{a\}")]
    [InlineData(@"[\w-.]", @"[a-zA-Z0-9_\-.]")]
    [InlineData(@"[\d-a]", @"[0-9\-a]")]
    [InlineData(@"a\/b/c", "a/b/c")]
    [InlineData("a\u2028", @"a\u2028")]
    public void What_one_dialect_would_take_for_something_else_is_escaped(string pattern, string expected) =>
        PatternDialect.Translate(pattern).ShouldBe(expected);

    [Theory]
    [InlineData("^*")]
    [InlineData("^?a")]
    [InlineData("^{2}a")]
    [InlineData("(?:a{1000}){1000}")]
    [InlineData("a{2147483647}")]
    [InlineData("(?i:a)")]
    [InlineData("a(?i)b")]
    public void What_would_fail_where_it_is_first_used_is_refused(string pattern) => PatternDialect.Translate(pattern).ShouldBeNull();

    [Theory]
    [InlineData("^.{1,3}$", "😀😀😀", true)]
    [InlineData("^.{1,3}$", "😀😀😀😀", false)]
    [InlineData("^[^a]$", "😀", true)]
    [InlineData(@"^\W$", "😀", true)]
    [InlineData("^[^a]$", "a", false)]
    [InlineData("^.$", "\n", false)]
    [InlineData(@"^\d$", "٣", false)]
    [InlineData(@"^\w$", "é", false)]
    [InlineData("^a$", "a\n", false)]
    [InlineData("^[^a]{2}$", "😀", false)]
    [InlineData(@"^[^\]]\]$", "😀]", true)]
    public void A_character_outside_the_basic_plane_is_one_character(string pattern, string text, bool isMatch)
    {
        var translated = PatternDialect.Translate(pattern).ShouldNotBeNull();

        new ContractPattern(translated, DotNetPattern.Of(translated)).IsMatch(text).ShouldBe(isMatch);
    }
}
