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
    [InlineData("a\tb\x01", @"a\tb\u0001")]
    [InlineData("^a|b$", "a|b")]
    [InlineData("(^a|^b)$", "(?:a|b)")]
    [InlineData(@"\A(?<name>a)\Z", "(?:a)")]
    [InlineData("a+?b*?", "a+b*")]
    [InlineData("(?:a+|){2}", "(?:(?:a+)?){2}")]
    [InlineData("(?:|a|b+)", "(?:a|b+)?")]
    [InlineData("(|)c", "(?:)c")]
    [InlineData("a.", @"a[^\n]")]
    [InlineData(@"\x41\u0042\cI", @"AB\t")]
    [InlineData(@"[\s\S]", @"(?:[^\n]|\n)")]
    [InlineData("[a-z-[aeiou]]", "[b-df-hj-np-tv-z]")]
    [InlineData("[^a-z-[A-Z]]", "[^A-Za-z]")]
    [InlineData(@"[\W_]", "[^0-9A-Za-z]")]
    [InlineData("[[a]", @"[\[a]")]
    [InlineData("😀+", "(?:😀)+")]
    public void What_one_dialect_would_take_for_something_else_is_escaped(string pattern, string expected) =>
        PatternDialect.Translate(pattern).ShouldBe(expected);

    [Theory]
    [InlineData("[", "a form that .NET does not take itself")]
    [InlineData("^*", "an anchor elsewhere than at its ends")]
    [InlineData("^?a", "an anchor elsewhere than at its ends")]
    [InlineData("^{2}a", "an anchor elsewhere than at its ends")]
    [InlineData("a^b", "an anchor elsewhere than at its ends")]
    [InlineData("a$b", "an anchor elsewhere than at its ends")]
    [InlineData("(?:^a)+", "an anchor elsewhere than at its ends")]
    [InlineData(@"(a\z)?", "an anchor elsewhere than at its ends")]
    [InlineData("(?:a{1000}){1000}", "thousands of repetitions")]
    [InlineData("a{2147483647}", "thousands of repetitions")]
    [InlineData("(?i:a)", "'(?i:'")]
    [InlineData("a(?i)b", "'(?i)'")]
    [InlineData("(?x-s)b", "'(?x-s)'")]
    [InlineData("(?=a)a", "'(?='")]
    [InlineData("a(?!b)", "'(?!'")]
    [InlineData("(?<=a)b", "'(?<='")]
    [InlineData("(?<!a)b", "'(?<!'")]
    [InlineData("(?>a*)", "'(?>'")]
    [InlineData("(?(a)b|c)", "'(?('")]
    [InlineData("(?<a>x)(?<b-a>y)", "'(?<b-a>'")]
    [InlineData("a(?#why)b", "'(?#'")]
    [InlineData(@"(a)\1", @"'\1'")]
    [InlineData(@"(?<n>a)\k<n>", @"'\k'")]
    [InlineData(@"\ba", @"'\b'")]
    [InlineData(@"a\B", @"'\B'")]
    [InlineData(@"\Ga", @"'\G'")]
    [InlineData(@"\p{L}", @"'\p'")]
    [InlineData(@"[\P{Lu}]", @"'\P'")]
    [InlineData(@"\0", @"'\0'")]
    [InlineData(@"\ud83d\ude00", @"'\u'")]
    [InlineData("[😀]", "a character outside of the basic plane in a class")]
    [InlineData("[[:alpha:]]", "'[:' in a class")]
    [InlineData(@"[^\s\S]", "a class that no character is in")]
    public void What_has_no_common_form_is_named(string pattern, string construct)
    {
        PatternDialect.Translate(pattern, out var refusal).ShouldBeNull();

        refusal.ShouldNotBeNull().Construct.ShouldBe(construct);
        refusal.Advice.ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("a(?:b+|){2}", "a", true)]
    [InlineData("a(?:b+|)+", "a", true)]
    [InlineData("a(?:[bc]{1,3}|){1,3}", "a", true)]
    [InlineData("a(?:b+|){2}", "abb", true)]
    [InlineData("^.{1,3}$", "😀😀😀", true)]
    [InlineData("^.{1,3}$", "😀😀😀😀", false)]
    [InlineData("^[^a]$", "😀", true)]
    [InlineData(@"^\W$", "😀", true)]
    [InlineData("^[^a]$", "a", false)]
    [InlineData("^.$", "\n", false)]
    [InlineData("^.$", "\r", true)]
    [InlineData("^😀+$", "😀😀", true)]
    [InlineData(@"^\s$", "\u0085", true)]
    [InlineData(@"^\s$", "\ufeff", false)]
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
