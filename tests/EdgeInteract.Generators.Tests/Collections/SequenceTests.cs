using System.Buffers;
using System.Text;
using EdgeInteract.Contracts;
using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests.Collections;

/// <summary>A document that comes in several parts is the same document.</summary>
public sealed class SequenceTests
{
    private static readonly InteractionContract s_shapes = GeneratorRun.Of(Declarations.Shapes).Contract("Acme.Hr.ShapesContract");
    private static readonly InteractionContract s_survey = GeneratorRun.Of(Declarations.Survey).Contract("Acme.Hr.SurveyContract");

    public static TheoryData<string> Documents =>
    [
        Declarations.ShapesDocument, Declarations.ShapesDocument.Replace("\"é\\\"\"", "7", StringComparison.Ordinal), Declarations.ShapesDocument.Replace("1.5", "x", StringComparison.Ordinal),
        """{"text":"a\u0041😀\ud83d\ude00","any":{"a":[1,{"b":"é"}]},"counts":{"é":1,"\u0061":null}}""", """{"text":"\ud800","any":1}""", """{"text":"x","any":{"a":1,"a":2},"more":[1]}""", "{", "",
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Cut_at_every_byte_a_document_is_read_and_checked_alike(string document)
    {
        var contract = document.Contains("\"any\"", StringComparison.Ordinal) ? s_survey : s_shapes;
        var bytes = Encoding.UTF8.GetBytes(document);
        var whole = new InteractionErrorList();
        var payload = contract.ReadPayload(bytes, whole);
        foreach (var parts in Cuts(bytes))
        {
            var (read, check) = (new InteractionErrorList(), new InteractionErrorList());

            var found = contract.ReadPayload(parts, read);

            read.ShouldBe(whole);
            contract.CheckPayload(parts, check).ShouldBe(payload is not null);
            check.ShouldBe(whole);
            (found is null).ShouldBe(payload is null);
            (found is null ? null : contract.Write(found)).ShouldBe(payload is null ? null : contract.Write(payload));
        }
    }

    [Theory]
    [InlineData("answered", """{"fields":{"a":"é","b":[1,null]}}""")]
    [InlineData("another", """{"comment":"0123456789x"}""")]
    [InlineData("skipped", " null ")]
    [InlineData("skipped", "")]
    [InlineData("answered", "nul")]
    public void Cut_at_every_byte_an_answer_is_read_alike(string outcome, string data)
    {
        var bytes = Encoding.UTF8.GetBytes(data);
        var whole = new InteractionErrorList();
        var answer = s_survey.ReadOutcome(outcome, bytes, whole);
        foreach (var parts in Cuts(bytes))
        {
            var errors = new InteractionErrorList();

            var found = s_survey.ReadOutcome(outcome, parts, errors);

            errors.ShouldBe(whole);
            (found is null).ShouldBe(answer is null);
        }
    }

    [Fact]
    public void What_was_read_outlives_the_buffer_that_the_parts_were_put_together_in()
    {
        var payload = s_survey.ReadPayload(Parts("""{"text":"x","any":{"a":"""u8.ToArray(), "\"before\"}}"u8.ToArray()), [])!;
        var other = ArrayPool<byte>.Shared.Rent(64);
        other.AsSpan().Clear();
        ArrayPool<byte>.Shared.Return(other);

        s_survey.Write(payload).ShouldBe("""{"text":"x","any":{"a":"before"}}""");
    }

    [Fact]
    public void What_is_larger_than_its_limit_is_one_error_and_is_not_put_together()
    {
        var endless = new byte[InteractionLimits.MaxPayloadBytes];
        var parts = Parts(endless, [(byte)'x']);
        var (read, check, answer) = (new InteractionErrorList(), new InteractionErrorList(), new InteractionErrorList());

        s_survey.ReadPayload(parts, read).ShouldBeNull();
        s_survey.CheckPayload(parts, check).ShouldBeFalse();
        s_survey.ReadOutcome("skipped", parts, answer).ShouldBeNull();

        read.ShouldHaveSingleItem().ShouldBe(new InteractionError("", "maxBytes", "must have at most 65536 bytes as JSON, has 65537"));
        check.ShouldBe(read);
        answer.ShouldHaveSingleItem().ShouldBe(new InteractionError("/data", "maxBytes", "must have at most 65536 bytes as JSON, has 65537"));
    }

    [Fact]
    public void What_is_larger_than_its_limit_is_one_error_in_one_part_too()
    {
        var document = new byte[InteractionLimits.MaxPayloadBytes + 1];
        document.AsSpan().Fill((byte)' ');
        """{"text":"x","any":1}"""u8.CopyTo(document);
        var (read, check, answer) = (new InteractionErrorList(), new InteractionErrorList(), new InteractionErrorList());

        s_survey.ReadPayload(document.AsSpan(), read).ShouldBeNull();
        s_survey.CheckPayload(document.AsSpan(), check).ShouldBeFalse();
        s_survey.ReadOutcome("skipped", document.AsSpan(), answer).ShouldBeNull();

        read.ShouldHaveSingleItem().ShouldBe(new InteractionError("", "maxBytes", "must have at most 65536 bytes as JSON, has 65537"));
        check.ShouldBe(read);
        answer.ShouldHaveSingleItem().ShouldBe(new InteractionError("/data", "maxBytes", "must have at most 65536 bytes as JSON, has 65537"));
        s_survey.ReadPayload(document.AsSpan(..InteractionLimits.MaxPayloadBytes), []).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("skipped")]
    [InlineData("")]
    [InlineData("a name that the type does not have, of more than fifty characters")]
    public void Of_an_answer_that_is_too_large_the_same_is_said_in_one_part_and_in_several(string outcome)
    {
        var document = new byte[InteractionLimits.MaxDataBytes + 7];
        var (one, several) = (new InteractionErrorList(), new InteractionErrorList());

        s_survey.ReadOutcome(outcome, document.AsSpan(), one).ShouldBeNull();
        s_survey.ReadOutcome(outcome, Parts(document[..7], document[7..]), several).ShouldBeNull();

        one.ShouldHaveSingleItem().Pointer.ShouldBe(outcome == "skipped" ? "/data" : "/outcome");
        several.ShouldBe(one);
    }

    private static IEnumerable<ReadOnlySequence<byte>> Cuts(byte[] bytes)
    {
        yield return new ReadOnlySequence<byte>(bytes);
        for (var cut = 0; cut <= bytes.Length; cut++)
        {
            yield return Parts(bytes[..cut], bytes[cut..]);
        }

        yield return Parts([.. bytes.Select(static unit => new[] { unit })]);
    }

    private static ReadOnlySequence<byte> Parts(params byte[][] parts)
    {
        if (parts.Length == 0)
        {
            return ReadOnlySequence<byte>.Empty;
        }

        var first = new Part(parts[0], before: null);
        var last = parts.Skip(1).Aggregate(first, static (before, bytes) => new Part(bytes, before));
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Part : ReadOnlySequenceSegment<byte>
    {
        public Part(byte[] bytes, Part? before)
        {
            Memory = bytes;
            if (before is not null)
            {
                RunningIndex = before.RunningIndex + before.Memory.Length;
                before.Next = this;
            }
        }
    }
}
