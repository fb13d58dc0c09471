using System.Text;
using System.Text.Json;
using EdgeInteract.Contracts;

namespace EdgeInteract.Generators.Tests.Harness;

/// <summary>Reads and writes documents by a contract, as texts.</summary>
internal static class Documents
{
    public static object Accept(this InteractionContract contract, string json)
    {
        var errors = new InteractionErrorList();
        var payload = contract.ReadPayload(Encoding.UTF8.GetBytes(json), errors);
        errors.ShouldBeEmpty();
        contract.ShouldCheckAlike(Encoding.UTF8.GetBytes(json), errors);
        return payload.ShouldNotBeNull();
    }

    public static string[] Refuse(this InteractionContract contract, string json) => contract.Refuse(Encoding.UTF8.GetBytes(json));

    public static string[] Refuse(this InteractionContract contract, byte[] json)
    {
        var errors = new InteractionErrorList();
        contract.ReadPayload(json, errors).ShouldBeNull();
        contract.ShouldCheckAlike(json, errors);
        return [.. errors.Select(Render)];
    }

    /// <summary>Checking a payload finds what reading it finds, but for what the author's own types refuse when they are made.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="json">A document.</param>
    /// <param name="found">What reading it has found.</param>
    public static void ShouldCheckAlike(this InteractionContract contract, byte[] json, InteractionErrorList found)
    {
        var errors = new InteractionErrorList();
        var isValid = contract.CheckPayload(json, errors);
        isValid.ShouldBe(errors.Count == 0);
        errors.Select(Render).ShouldBe(found.Where(error => error.Keyword != "refused").Select(Render), Encoding.UTF8.GetString(json));
    }

    public static string[] RefuseAnswer(this InteractionContract contract, string outcome, string data)
    {
        var errors = new InteractionErrorList();
        contract.ReadOutcome(outcome, Encoding.UTF8.GetBytes(data), errors).ShouldBeNull();
        return [.. errors.Select(Render)];
    }

    public static object AcceptAnswer(this InteractionContract contract, string outcome, string data)
    {
        var errors = new InteractionErrorList();
        var answer = contract.ReadOutcome(outcome, Encoding.UTF8.GetBytes(data), errors);
        errors.ShouldBeEmpty();
        return answer.ShouldNotBeNull();
    }

    public static string Write(this InteractionContract contract, object payload)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            contract.WritePayload(writer, payload);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Render(InteractionError error) => $"{error.Pointer} {error.Keyword}: {error.Message}";
}
