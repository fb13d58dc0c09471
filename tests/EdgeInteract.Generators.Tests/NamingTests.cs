using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Generators.Tests;

public sealed class NamingTests
{
    [Theory]
    [InlineData("EmployeeName")]
    [InlineData("URLValue")]
    [InlineData("ID")]
    [InlineData("A")]
    [InlineData("already")]
    [InlineData("IPhone")]
    [InlineData("_Under")]
    [InlineData("X1Y")]
    [InlineData("Über")]
    public void Camel_case_is_that_of_the_serializer(string name) =>
        Casing.ToCamelCase(name).ShouldBe(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name));

    [Theory]
    [InlineData("Acme.Hr.LeaveDesk", "acme-hr-leave-desk")]
    [InlineData("LeaveDesk", "leave-desk")]
    [InlineData("HTTPServer", "http-server")]
    [InlineData("", "")]
    public void A_namespace_becomes_a_file_name(string name, string expected) => Casing.ToKebabCase(name).ShouldBe(expected);

    [Theory]
    [InlineData("Acme.Hr", "AcmeHr")]
    [InlineData("my-app.web", "MyAppWeb")]
    [InlineData("Hello", "Hello")]
    public void An_assembly_becomes_part_of_a_method_name(string name, string expected) => Casing.ToIdentifier(name).ShouldBe(expected);

    [Theory]
    [InlineData("^[a-z]+$", "[a-z]+")]
    [InlineData(@"\d{3}-\w*", "[0-9]{3}-[a-zA-Z0-9_]*")]
    [InlineData(@"[\d\-_]+", @"[0-9\-_]+")]
    [InlineData(@"a\$", @"a\$")]
    [InlineData("(?:a|b)?", "(?:a|b)?")]
    [InlineData(".", @"[^\n]")]
    public void A_pattern_is_written_in_what_all_dialects_share(string pattern, string expected) => PatternDialect.Translate(pattern).ShouldBe(expected);

    [Theory]
    [InlineData("(?=a)a")]
    [InlineData("(?<!a)b")]
    [InlineData(@"(a)\1")]
    [InlineData(@"\p{L}")]
    [InlineData(@"\bword\b")]
    [InlineData("a$b")]
    [InlineData("(?i)a")]
    [InlineData("[")]
    public void A_pattern_that_dialects_read_differently_is_refused(string pattern) => PatternDialect.Translate(pattern).ShouldBeNull();
}
