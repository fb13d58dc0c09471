using EdgeInteract.Contracts;
using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests;

/// <summary>What the author's own code refuses while a document is bound to it.</summary>
public sealed class RefusalTests
{
    private static readonly InteractionContract s_contract = GeneratorRun.Of("""
        [Interaction("a/b")]
        public partial record Ask(IReadOnlyList<Part> Parts, Other? Other = null)
        {
            private readonly int _level;

            public int Level { get => _level; init => _level = value < 10 ? value : throw new InvalidOperationException("a secret of the server"); }

            [Outcome("ok")]
            public partial record Ok
            {
                public Ok(int number) => Number = number > 0 ? number : throw new ArgumentException("The number must be above zero.");

                public int Number { get; }
            }
        }

        public sealed record Part(string Name) { public string Name { get; } = Name.Length > 0 ? Name : throw new ArgumentException("A part needs a name."); }

        public sealed class Other
        {
            private string _name = "";

            public string Name { get => _name; set => _name = value.Length > 2 ? value : throw new System.Text.Json.JsonException("Not this one."); }
        }
        """).Contract("AskContract");

    [Fact]
    public void A_constructor_that_throws_is_an_error_of_its_object() =>
        s_contract.Refuse("""{"parts":[{"name":"a"},{"name":""},{"name":""}]}""")
            .ShouldBe(["/parts/1 refused: is refused: A part needs a name."]);

    [Fact]
    public void A_member_that_throws_is_an_error_of_its_object_and_keeps_its_secrets()
    {
        s_contract.Refuse("""{"parts":[],"level":10}""").ShouldBe([" refused: is refused by its type"]);
        s_contract.Refuse("""{"parts":[],"other":{"name":"x"}}""").ShouldBe(["/other refused: is refused by its type"]);
    }

    [Fact]
    public void An_outcome_that_throws_is_an_error_of_the_data() =>
        s_contract.RefuseAnswer("ok", """{"number":0}""").ShouldBe(["/data refused: is refused: The number must be above zero."]);
}
