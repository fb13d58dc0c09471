using EdgeInteract.Generators.Emit.Schema;
using EdgeInteract.Generators.Emit.TypeScript;
using EdgeInteract.Generators.Shapes;
using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests.TypeScript;

/// <summary>XML documentation becomes the descriptions of the schema and the comments of the TypeScript.</summary>
public sealed class DescriptionTests
{
    private const string Source = """"
        namespace Acme.Docs;

        /// <summary>
        /// Asks for <c>leave</c> of
        /// somebody, see <see cref="Urgency.High"/>, <see cref="List{T}.Add(T)"/>, <see langword="null"/> and <see href="https://example.com/a.b"/>.
        /// <para>It is asked <paramref name="Name"/> &lt;once&gt; per day.</para>
        /// <list type="bullet">
        /// <item><term>first</term><description>one</description></item>
        /// <item>two {braces} and an @ sign</item>
        /// </list>
        /// </summary>
        /// <param name="Name">Whose
        /// leave it is.</param>
        /// <param name="Other">Ends */ a comment, `{code}` and a \ backslash.</param>
        [Interaction("acme/docs")]
        public partial record Docs(string Name, string Other, Urgency Urgency) : IHasNote
        {
            /// <inheritdoc/>
            public string? Note { get; init; }

            public string? Inherited { get; init; }

            /** <summary>A block
             *  of text.</summary> */
            public string? Block { get; init; }

            /** <summary>One line.</summary> */
            [Description("Of the attribute.\nIn two lines.")]
            public string? Described { get; init; }

            /// <summary>Malformed & not read.</summary>
            public string? Malformed { get; init; }

            // <summary>No documentation.</summary>
            public string? Plain { get; init; }

            /// <inheritdoc cref="IHasNote"/>
            [Outcome("ok")] public partial record Ok : IHasNote
            {
                string? IHasNote.Note => null;

                public string? Inherited { get; init; }
            }
        }

        /// <summary>What has a note.</summary>
        public interface IHasNote
        {
            /// <summary>A note of the interface.</summary>
            string? Note { get; }

            /// <summary>It is inherited without a word.</summary>
            string? Inherited { get; }
        }

        /// <summary>How soon it is needed.</summary>
        public enum Urgency
        {
            /// <summary>It can wait.</summary>
            Low,

            /** <summary>It cannot
             * wait.</summary> */
            [JsonStringEnumMemberName("very-high")] High,

            None,
        }
        """";

    private static readonly InteractionShape s_docs = TypeScriptCorpus.Read(Source).ShouldHaveSingleItem();

    [Theory]
    [InlineData("Name", "Whose leave it is.")]
    [InlineData("Other", "Ends */ a comment, `{code}` and a \\ backslash.")]
    [InlineData("Note", "A note of the interface.")]
    [InlineData("Inherited", "It is inherited without a word.")]
    [InlineData("Block", "A block of text.")]
    [InlineData("Described", "Of the attribute.\nIn two lines.")]
    [InlineData("Malformed", null)]
    [InlineData("Plain", null)]
    public void A_member_is_described_by_its_parameter_its_own_comment_or_the_one_it_implements(string member, string? description) =>
        s_docs.Payload.Members.Single(candidate => candidate.Name == member).Description.ShouldBe(description);

    [Fact]
    public void Paragraphs_lists_and_references_become_plain_text() => s_docs.Payload.Description.ShouldBe(
        """
        Asks for `leave` of somebody, see High, Add, null and https://example.com/a.b.
        It is asked Name <once> per day.
        - first: one
        - two {braces} and an @ sign
        """);

    [Fact]
    public void A_type_that_asks_for_it_has_the_comment_of_its_interface() => s_docs.Outcomes.ShouldHaveSingleItem().Data.Description.ShouldBe("What has a note.");

    [Theory]
    [InlineData("A &nbsp; b.")]
    [InlineData("A &#1; b.")]
    [InlineData("A &#xD800; b.")]
    [InlineData("A <see cref='&nbsp;'/> b.")]
    [InlineData("A</summary></doc><doc><summary> b.")]
    [InlineData("A</summary></doc><summary> b.")]
    [InlineData("A <!DOCTYPE b> b.")]
    [InlineData("A <b.")]
    public void A_comment_that_is_not_well_formed_describes_nothing_and_breaks_nothing(string comment)
    {
        var run = GeneratorRun.Of($$"""
            /// <summary>{{comment}}</summary>
            [Interaction("a/b")] public sealed partial record Ask(string Text) { [Outcome("ok")] public sealed partial record Ok; }
            """);

        run.Failure.ShouldBeNull();
        run.Source("Ask.g.cs").ShouldNotContain("description", Case.Sensitive);
    }

    [Fact]
    public void Comments_have_nothing_that_ends_them_or_that_is_read_as_a_tag()
    {
        var text = TypeScriptEmitter.Emit(s_docs);

        text.ShouldContain(
            """
            /**
             * Asks for `leave` of somebody, see High, Add, null and
             * https://example.com/a.b.
             *
             * It is asked Name \<once\> per day.
             *
             * - first: one
             * - two \{braces\} and an \@ sign
             */
            export interface Docs {
              /** Whose leave it is. */
              readonly name: string;
              /** Ends *\/ a comment, `{code}` and a \\ backslash. */
              readonly other: string;
            """);
        text.ShouldContain(
            """
              /**
               * Of the attribute.
               *
               * In two lines.
               */
              readonly described?: string | null;
            """);
        text.ShouldContain(
            """
            /**
             * How soon it is needed.
             *
             * - `Low`: It can wait.
             * - `very-high`: It cannot wait.
             */
            export type DocsUrgency = "Low" | "very-high" | "None";
            """);
    }

    [Fact]
    public void The_schema_says_the_same()
    {
        var schema = SchemaEmitter.Payload(s_docs);

        schema.ShouldContain("\"description\":\"A note of the interface.\"");
        schema.ShouldContain("- two {braces} and an @ sign\"");
    }
}
