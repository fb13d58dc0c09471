using EdgeInteract.Contracts;
using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests;

public sealed class ReadingTests
{
    private static readonly InteractionContract s_leave = GeneratorRun.Of(Declarations.Leave).Contract("Acme.Hr.LeaveApprovalContract");
    private static readonly InteractionContract s_shapes = GeneratorRun.Of(Declarations.Shapes).Contract("Acme.Hr.ShapesContract");

    [Fact]
    public void What_is_read_is_written_again()
    {
        var written = s_shapes.Write(s_shapes.Accept(Declarations.ShapesDocument));

        s_shapes.Write(s_shapes.Accept(written)).ShouldBe(written);
        written.ShouldContain("\"count\":3,\"unit\":\"piece\",\"paint\":\"Green\",\"price\":1.5");
        written.ShouldNotContain("maybe");
        written.ShouldNotContain("ignored");
    }

    [Fact]
    public void Every_error_is_reported_at_once_with_its_pointer()
    {
        s_leave.Refuse("""
            {"employeeName":5,"from":"2026-02-30","days":0,"covers":[{"userId":"A1","risk":"High"},{"a/b~c":1},3],"from":"2026-01-01","extra":{"x":[]}}
            """).ShouldBe(
            [
                "/employeeName type: must be a string, is a number",
                "/from format: must be a date, as in 2026-01-31 (format date), is '2026-02-30'",
                "/days minimum: must be at least 0.5, is 0",
                "/covers/0/userId pattern: must match [a-z]+[0-9]*, is 'A1'",
                "/covers/0/risk enum: must be one of Low, very-high",
                "/covers/1/a~1b~0c additionalProperties: is not a member of this object",
                "/covers/1/userId required: is required",
                "/covers/2 type: must be an object, is a number",
                "/covers maxItems: must have at most 2 items, has 3",
                "/from duplicate: is given more than once",
                "/extra additionalProperties: is not a member of this object",
                "/to required: is required",
            ]);
    }

    [Theory]
    [InlineData("", "syntax")]
    [InlineData("{", "syntax")]
    [InlineData("{\"employeeName\":\"a\"} {}", "syntax")]
    [InlineData("{\"employeeName\":\"a\",}", "syntax")]
    [InlineData("// comment\n{}", "syntax")]
    [InlineData("{\"employeeName\":\"\\ud800\"}", "syntax")]
    [InlineData("{\"\\ud800\":1}", "syntax")]
    [InlineData("{\"employeeName\":NaN}", "syntax")]
    [InlineData("null", "type")]
    [InlineData("[]", "type")]
    [InlineData("\"text\"", "type")]
    public void What_is_not_a_document_is_an_error(string json, string keyword) =>
        s_leave.Refuse(json)[^1].ShouldStartWith($" {keyword}: ");

    [Fact]
    public void Bytes_that_are_not_utf8_are_an_error() =>
        s_leave.Refuse([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]).ShouldBe([" syntax: must be UTF-8"]);

    [Fact]
    public void Nesting_beyond_the_limit_is_an_error()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"tree\":", 100)) + "1" + new string('}', 100);

        s_shapes.Refuse(deep).ShouldContain(error => error.StartsWith(" syntax: ", StringComparison.Ordinal));
    }

    [Fact]
    public void No_more_errors_are_kept_than_the_limit() =>
        s_leave.Refuse("{" + string.Join(",", Enumerable.Range(0, 1000).Select(number => $"\"m{number}\":1")) + "}").Length.ShouldBe(InteractionLimits.MaxErrors);

    [Theory]
    [InlineData("1.0", true)]
    [InlineData("10e-1", true)]
    [InlineData("0e99999999999", true)]
    [InlineData("-0.0", true)]
    [InlineData("2147483647.000", true)]
    [InlineData("2147483648", false)]
    [InlineData("1e2147483648", false)]
    [InlineData("1.5", false)]
    [InlineData("1e-1", false)]
    [InlineData("\"1\"", false)]
    public void An_integer_is_known_by_its_value(string number, bool isAccepted)
    {
        var json = Declarations.ShapesDocument.Replace("\"i32\":1,", $"\"i32\":{number},", StringComparison.Ordinal);
        if (isAccepted)
        {
            s_shapes.Accept(json);
        }
        else
        {
            s_shapes.Refuse(json).ShouldHaveSingleItem().ShouldStartWith("/i32 ");
        }
    }

    [Theory]
    [InlineData("\"at\":\"2026-01-31T09:30:00.5+02:00\"", "\"at\":\"2026-01-31T09:30:00\"", "/at format")]
    [InlineData("\"at\":\"2026-01-31T09:30:00.5+02:00\"", "\"at\":\"2026-01-31\"", "/at format")]
    [InlineData("\"id\":\"3f2504e0-4f89-41d3-9a0c-0305e82c3301\"", "\"id\":\"3f2504e04f8941d39a0c0305e82c3301\"", "/id format")]
    [InlineData("\"id\":\"3f2504e0-4f89-41d3-9a0c-0305e82c3301\"", "\"id\":\" 3f2504e0-4f89-41d3-9a0c-0305e82c3301 \"", "/id format")]
    [InlineData("\"id\":\"3f2504e0-4f89-41d3-9a0c-0305e82c3301\"", "\"id\":\"0xf504e0-4f89-41d3-9a0c-0305e82c3301\"", "/id format")]
    [InlineData("\"f64\":0.1", "\"f64\":1e999", "/f64 maximum")]
    [InlineData("\"f32\":1.5", "\"f32\":-1e39", "/f32 minimum")]
    [InlineData("\"exact\":12.340", "\"exact\":1e30", "/exact maximum")]
    [InlineData("\"share\":9.5", "\"share\":10", "/share exclusiveMaximum")]
    [InlineData("\"letter\":\"a\"", "\"letter\":\"c\"", "/letter enum")]
    [InlineData("\"digit\":2", "\"digit\":3", "/digit enum")]
    [InlineData("\"pair\":\"ab\"", "\"pair\":\"a\"", "/pair minLength")]
    [InlineData("\"name\":\"n\"", "\"name\":\"12345\"", "/name maxLength")]
    [InlineData("\"text\":\"é\\\"\"", "\"text\":null", "/text type")]
    [InlineData("[\"x\",null],[]", "[\"x\",3],[]", "/grid/0/1 type")]
    public void A_rule_that_is_broken_is_named(string right, string wrong, string expected) =>
        s_shapes.Refuse(Declarations.ShapesDocument.Replace(right, wrong, StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldStartWith(expected + ":");

    [Fact]
    public void Length_counts_code_points()
    {
        var json = Declarations.ShapesDocument.Replace("\"pair\":\"ab\"", "\"pair\":\"😀😀😀\"", StringComparison.Ordinal);

        s_shapes.Accept(json);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"comment\":null}")]
    public void Missing_data_is_an_object_without_members(string data) =>
        s_leave.AcceptAnswer("approved", data).ToString().ShouldBe("Approved { Comment =  }");

    [Fact]
    public void Data_that_is_required_is_asked_for() =>
        s_leave.RefuseAnswer("rejected", "").ShouldBe(["/data/reason required: is required"]);

    [Fact]
    public void Errors_of_an_answer_point_into_its_data() =>
        s_leave.RefuseAnswer("rejected", "{\"reason\":\"no\"}").ShouldBe(["/data/reason minLength: must have at least 3 characters, has 2"]);

    [Fact]
    public void An_outcome_that_the_type_does_not_have_is_an_error() =>
        s_leave.RefuseAnswer("Approved", "{}").ShouldBe(["/outcome enum: must be one of approved, rejected, is 'Approved'"]);

    [Fact]
    public void A_pattern_matches_the_whole_text_and_no_newline_behind_it() =>
        s_leave.Refuse("""{"employeeName":"a","from":"2026-01-01","to":"2026-01-01","days":1,"covers":[{"userId":"abc\n"}]}""")
            .ShouldHaveSingleItem().ShouldStartWith("/covers/0/userId pattern:");
}
