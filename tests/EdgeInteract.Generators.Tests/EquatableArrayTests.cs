using System.Collections.Immutable;
using EdgeInteract.Generators.Infrastructure;

namespace EdgeInteract.Generators.Tests;

public sealed class EquatableArrayTests
{
    [Fact]
    public void The_default_equals_the_empty_array()
    {
        EquatableArray<string> none = default;
        var empty = new EquatableArray<string>([]);

        none.Equals(empty).ShouldBeTrue();
        none.Equals((object)empty).ShouldBeTrue();
        none.GetHashCode().ShouldBe(empty.GetHashCode());
        none.Count.ShouldBe(0);
        none.ToArray().ShouldBeEmpty();
    }

    [Fact]
    public void Arrays_are_equal_by_their_items()
    {
        var one = new EquatableArray<string>(["a", "b"]);
        var same = new[] { "a", "b" }.ToEquatableArray();

        one.Equals(same).ShouldBeTrue();
        one.Equals((object)same).ShouldBeTrue();
        one.GetHashCode().ShouldBe(same.GetHashCode());
        one[1].ShouldBe("b");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b", "a")]
    [InlineData("a", "b", "c")]
    public void Arrays_with_other_items_differ(params string[] items) =>
        new EquatableArray<string>(["a", "b"]).Equals(new EquatableArray<string>([.. items])).ShouldBeFalse();

    [Fact]
    public void An_array_does_not_equal_something_else()
    {
        new EquatableArray<string>(["a"]).Equals("a").ShouldBeFalse();
        new EquatableArray<string>(["a"]).Equals((object?)null).ShouldBeFalse();
        new EquatableArray<string>(ImmutableArray<string>.Empty).Equals(ImmutableArray<string>.Empty).ShouldBeFalse();
    }
}
