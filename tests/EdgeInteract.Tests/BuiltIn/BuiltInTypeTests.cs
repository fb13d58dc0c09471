using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.BuiltIn;

/// <summary>What the six types take, and what they refuse: by contract, and by what looks at more than one member.</summary>
public sealed class BuiltInTypeTests
{
    private const string Picker = """{"options":[{"id":"a","label":"A"},{"id":"b","label":"B"},{"id":"c","label":"C","disabled":true}],"selectionMode":"multiple"}""";
    private const string PickOne = """{"options":[{"id":"a","label":"A"},{"id":"b","label":"B"}],"selectionMode":"single"}""";
    private const string Confirmation = """{"message":"Sure?","thirdOption":{"label":"Later","outcome":"postponed"}}""";

    [Fact]
    public async Task All_six_are_known_with_their_timeouts_outcomes_and_policies()
    {
        await using var judge = new BuiltInJudge();

        judge.Contracts.All.Select(contract => $"{contract.Type} {contract.TimeoutMs / 60_000} {contract.ResponsePolicy}: {string.Join(' ', contract.Outcomes)}").ShouldBe(
        [
            "approval 1440 First: approved rejected abstained",
            "confirmation 15 First: confirmed cancelled",
            "form 30 First: submitted",
            "notification 10080 Each: acknowledged",
            "picker 30 First: selected",
            "rating 10080 First: rated skipped",
        ]);
    }

    [Fact]
    public async Task Adding_the_runtime_twice_adds_them_once()
    {
        await using var judge = new BuiltInJudge(services => services.AddEdgeInteract());

        judge.Contracts.All.Count.ShouldBe(6);
    }

    [Theory]
    [InlineData("approval", """{"context":"Budget"}""")]
    [InlineData("approval", """{"context":"Budget","fields":[{"key":"k","label":"L","value":""}],"showComment":false,"allowAbstain":false}""")]
    [InlineData("approval", """{}""", "/context required")]
    [InlineData("approval", """{"context":""}""", "/context minLength")]
    [InlineData("approval", """{"context":"x","fields":[{"key":"","label":"L","value":"v"}]}""", "/fields/0/key minLength")]
    [InlineData("approval", """{"context":"x","surprise":1}""", "/surprise additionalProperties")]
    [InlineData("confirmation", """{"message":"Sure?"}""")]
    [InlineData("confirmation", Confirmation)]
    [InlineData("confirmation", """{"message":"Sure?","severity":"danger"}""")]
    [InlineData("confirmation", """{"message":"Sure?","severity":"Danger"}""", "/severity enum")]
    [InlineData("confirmation", """{"message":"Sure?","thirdOption":{"label":"L","outcome":"confirmed"}}""", "/thirdOption/outcome not")]
    [InlineData("confirmation", """{"message":"Sure?","thirdOption":{"label":"L","outcome":"cancelled"}}""", "/thirdOption/outcome not")]
    [InlineData("confirmation", """{"message":"Sure?","thirdOption":{"label":"L","outcome":""}}""", "/thirdOption/outcome minLength")]
    [InlineData("confirmation", """{"message":"Sure?","thirdOption":{"label":"L","outcome":" "}}""", "/thirdOption/outcome pattern")]
    [InlineData("form", """{"formId":"f","initialValues":{"a":[1,{"b":null}]}}""")]
    [InlineData("form", """{"formId":"f","initialValues":[]}""", "/initialValues type")]
    [InlineData("form", """{"formId":""}""", "/formId minLength")]
    [InlineData("picker", Picker)]
    [InlineData("picker", PickOne)]
    [InlineData("picker", """{"options":[{"id":"a","label":"A","metadata":{"x":[1]}}],"selectionMode":"multiple","minSelections":0,"maxSelections":1}""")]
    [InlineData("picker", """{"options":[{"id":"a","label":"A"}]}""", "/selectionMode required")]
    [InlineData("picker", """{"options":[],"selectionMode":"single"}""", "/options minItems")]
    [InlineData("picker", """{"options":[{"id":"a","label":"A"},{"id":"a","label":"B"}],"selectionMode":"single"}""", "/options/1/id uniqueItems")]
    [InlineData("picker", """{"options":[{"id":"a","label":"A"},{"id":"A","label":"B"}],"selectionMode":"single"}""")]
    [InlineData("picker", """{"options":[{"id":"a","label":"A","disabled":true}],"selectionMode":"single"}""", "/minSelections maximum")]
    [InlineData("picker", """{"options":[{"id":"a","label":"A"},{"id":"b","label":"B","disabled":true}],"selectionMode":"multiple","minSelections":2}""", "/minSelections maximum")]
    [InlineData("picker", """{"options":[{"id":"a","label":"A"},{"id":"b","label":"B"}],"selectionMode":"multiple","minSelections":2,"maxSelections":1}""", "/maxSelections minimum")]
    [InlineData("picker", """{"options":[{"id":"a","label":"A"}],"selectionMode":"multiple","maxSelections":2}""", "/maxSelections maximum")]
    [InlineData("picker", """{"options":[{"id":"a","label":"A"},{"id":"b","label":"B"}],"selectionMode":"single","minSelections":0}""", "/minSelections const")]
    [InlineData("picker", """{"options":[{"id":"a","label":"A"},{"id":"b","label":"B"}],"selectionMode":"single","maxSelections":2}""", "/maxSelections const")]
    [InlineData("notification", """{"message":"Done","actionUrl":"https://example.org/x?y=1#z"}""")]
    [InlineData("notification", """{"message":"Done","actionUrl":"HTTP://localhost:5080/"}""")]
    [InlineData("notification", """{"message":"Done","actionUrl":"javascript:alert(1)"}""", "/actionUrl pattern")]
    [InlineData("notification", """{"message":"Done","actionUrl":"/relative"}""", "/actionUrl pattern")]
    [InlineData("notification", """{"message":"Done","actionUrl":" https://example.org"}""", "/actionUrl pattern")]
    [InlineData("notification", """{"message":"Done","actionUrl":"https://exa\tmple.org"}""", "/actionUrl format")]
    [InlineData("notification", """{"message":"Done","actionUrl":"https://example.org/\n"}""", "/actionUrl format")]
    [InlineData("notification", """{"message":"Done","actionUrl":"http://"}""", "/actionUrl pattern")]
    [InlineData("notification", """{"message":"Done","actionUrl":"http://:"}""", "/actionUrl format")]
    [InlineData("rating", """{"subject":"The service","allowSkip":true}""")]
    [InlineData("rating", """{"subject":""}""", "/subject minLength")]
    public async Task A_request_is_judged(string type, string payload, params string[] errors)
    {
        await using var judge = new BuiltInJudge();

        (await judge.RequestAsync(type, payload)).ShouldBe(errors);
    }

    [Theory]
    [InlineData("approval", 1_000, 1_001, """{"context":"?"}""", "/context maxLength")]
    [InlineData("confirmation", 2_000, 2_001, """{"message":"?"}""", "/message maxLength")]
    [InlineData("confirmation", 50, 51, """{"message":"m","cancelLabel":"?"}""", "/cancelLabel maxLength")]
    [InlineData("confirmation", 50, 51, """{"message":"m","thirdOption":{"label":"l","outcome":"?"}}""", "/thirdOption/outcome maxLength")]
    [InlineData("rating", 500, 501, """{"subject":"?"}""", "/subject maxLength")]
    public async Task A_text_has_as_many_characters_as_its_limit_and_no_more(string type, int longest, int tooLong, string payload, string error)
    {
        await using var judge = new BuiltInJudge();

        (await judge.RequestAsync(type, payload.Replace("?", new string('x', longest), StringComparison.Ordinal))).ShouldBeEmpty();
        (await judge.RequestAsync(type, payload.Replace("?", new string('x', tooLong), StringComparison.Ordinal))).ShouldBe([error]);
    }

    [Theory]
    [InlineData("approval", "fields", 20, """{"key":"k","label":"l","value":"v"}""", ""","context":"x"}""")]
    [InlineData("picker", "options", 100, """{"id":"#","label":"l"}""", ""","selectionMode":"multiple"}""")]
    public async Task A_list_has_as_many_items_as_its_limit_and_no_more(string type, string member, int most, string item, string rest)
    {
        await using var judge = new BuiltInJudge();

        (await judge.RequestAsync(type, Payload(most))).ShouldBeEmpty();
        (await judge.RequestAsync(type, Payload(most + 1))).ShouldBe([$"/{member} maxItems"]);

        string Payload(int items) =>
            $"{{\"{member}\":[{string.Join(',', Enumerable.Range(0, items).Select(number => item.Replace("#", $"{number}", StringComparison.Ordinal)))}]{rest}";
    }

    [Theory]
    [InlineData("approval", """{"context":"x"}""", "approved", "null")]
    [InlineData("approval", """{"context":"x"}""", "rejected", """{"comment":"no"}""")]
    [InlineData("approval", """{"context":"x"}""", "abstained", "{}")]
    [InlineData("approval", """{"context":"x","allowAbstain":false}""", "abstained", "{}", "/outcome enum")]
    [InlineData("approval", """{"context":"x","allowAbstain":false}""", "approved", "{}")]
    [InlineData("approval", """{"context":"x"}""", "accepted", "{}", "/outcome enum")]
    [InlineData("confirmation", """{"message":"m"}""", "confirmed", "null")]
    [InlineData("confirmation", Confirmation, "cancelled", "null")]
    [InlineData("confirmation", Confirmation, "postponed", "null")]
    [InlineData("confirmation", Confirmation, "postponed", """{"name":"x"}""", "/data/name additionalProperties")]
    [InlineData("confirmation", Confirmation, "Postponed", "null", "/outcome enum")]
    [InlineData("confirmation", """{"message":"m"}""", "postponed", "null", "/outcome enum")]
    [InlineData("form", """{"formId":"f"}""", "submitted", """{"formData":{"a":[{"b":null}]},"submissionId":"s"}""")]
    [InlineData("form", """{"formId":"f"}""", "submitted", """{"formData":[]}""", "/data/formData type")]
    [InlineData("form", """{"formId":"f"}""", "submitted", "null", "/data/formData required")]
    [InlineData("picker", Picker, "selected", """{"selectedIds":["b","a"]}""")]
    [InlineData("picker", Picker, "selected", """{"selectedIds":[]}""", "/data/selectedIds minItems")]
    [InlineData("picker", Picker, "selected", """{"selectedIds":["c"]}""", "/data/selectedIds/0 enum")]
    [InlineData("picker", Picker, "selected", """{"selectedIds":["a","x"]}""", "/data/selectedIds/1 enum")]
    [InlineData("picker", Picker, "selected", """{"selectedIds":["a","a"]}""", "/data/selectedIds/1 uniqueItems")]
    [InlineData("picker", """{"options":[{"id":"a","label":"A"},{"id":"b","label":"B"}],"selectionMode":"multiple","maxSelections":1}""", "selected", """{"selectedIds":["a","b"]}""", "/data/selectedIds maxItems")]
    [InlineData("picker", PickOne, "selected", """{"selectedIds":["b"]}""")]
    [InlineData("picker", PickOne, "selected", """{"selectedIds":["a","b"]}""", "/data/selectedIds maxItems")]
    [InlineData("notification", """{"message":"m"}""", "acknowledged", "null")]
    [InlineData("notification", """{"message":"m"}""", "acknowledged", """{"x":1}""", "/data/x additionalProperties")]
    [InlineData("rating", """{"subject":"s"}""", "rated", """{"rating":5,"comment":"good"}""")]
    [InlineData("rating", """{"subject":"s"}""", "rated", """{"rating":0}""", "/data/rating minimum")]
    [InlineData("rating", """{"subject":"s"}""", "rated", """{"rating":6}""", "/data/rating maximum")]
    [InlineData("rating", """{"subject":"s"}""", "rated", """{"rating":4.5}""", "/data/rating type")]
    [InlineData("rating", """{"subject":"s","allowComment":false}""", "rated", """{"rating":3,"comment":"x"}""", "/data/comment not")]
    [InlineData("rating", """{"subject":"s","allowComment":false}""", "rated", """{"rating":3,"comment":""}""")]
    [InlineData("rating", """{"subject":"s"}""", "skipped", "null", "/outcome enum")]
    [InlineData("rating", """{"subject":"s","allowSkip":true}""", "skipped", "null")]
    public async Task An_answer_is_judged(string type, string payload, string outcome, string data, params string[] errors)
    {
        await using var judge = new BuiltInJudge();

        (await judge.ResponseAsync(type, payload, outcome, data)).ShouldBe(errors);
    }
}
