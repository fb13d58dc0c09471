using System.Text;
using System.Text.Json;
using EdgeInteract.Generators.Tests.Harness;
using NJsonSchema;

namespace EdgeInteract.Generators.Tests.Objects;

/// <summary>Of objects of every form: reader, schema and guard say the same, System.Text.Json reads what is accepted to an equal value, and what is written is read again.</summary>
public sealed class ObjectAgreementTests(JudgedCases judged) : IClassFixture<JudgedCases>
{
    public static TheoryData<string, string> Right => Documents(item => item.Right);

    public static TheoryData<string, string> Wrong => Documents(item => item.Wrong);

    [Theory]
    [MemberData(nameof(Right))]
    public async Task What_is_right_is_right_for_all(string key, string document)
    {
        var item = ObjectCases.All.Single(item => item.Key == key);
        var contract = judged.Contract(item);
        var schema = await JsonSchema.FromJsonAsync(contract.PayloadSchema);

        var value = contract.Accept(document);
        schema.Validate(document).ShouldBeEmpty();
        judged.Guard(item, document).ShouldBeTrue();

        var written = contract.Write(value);
        var serialized = JsonSerializer.Serialize(value, value.GetType(), JudgedCases.Options);
        foreach (var text in new[] { document, written })
        {
            var read = JsonSerializer.Deserialize(text, value.GetType(), JudgedCases.Options)!;
            contract.Write(read).ShouldBe(written);
            JsonSerializer.Serialize(read, value.GetType(), JudgedCases.Options).ShouldBe(serialized);
        }

        contract.Write(contract.Accept(written)).ShouldBe(written);
        schema.Validate(written).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_wrong_is_wrong_for_all(string key, string document)
    {
        var item = ObjectCases.All.Single(item => item.Key == key);
        var contract = judged.Contract(item);
        var schema = await JsonSchema.FromJsonAsync(contract.PayloadSchema);

        contract.Refuse(Encoding.UTF8.GetBytes(document)).ShouldNotBeEmpty();
        schema.Validate(document).ShouldNotBeEmpty();
        judged.Guard(item, document).ShouldBeFalse();
    }

    private static TheoryData<string, string> Documents(Func<ObjectCase, string[]> select)
    {
        var data = new TheoryData<string, string>();
        foreach (var item in ObjectCases.All)
        {
            foreach (var document in select(item))
            {
                data.Add(item.Key, document);
            }
        }

        return data;
    }
}
