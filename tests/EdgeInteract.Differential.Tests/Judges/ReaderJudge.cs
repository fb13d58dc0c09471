using EdgeInteract.Differential.Tests.Documents;
using EdgeInteract.Differential.Tests.Running;

namespace EdgeInteract.Differential.Tests.Judges;

/// <summary>Judges with our reader.</summary>
internal static class ReaderJudge
{
    /// <returns>The value, <see langword="null"/> if it is refused, and what is wrong.</returns>
    public static (object? Value, string Errors) Read(ContractUnderTest contract, Document document)
    {
        var errors = new InteractionErrorList();
        var value = document.Outcome is { } outcome
            ? contract.Contract.ReadOutcome(outcome, document.Json, errors)
            : contract.Contract.ReadPayload(document.Json, errors);
        var found = Render(errors);
        if (value is null != errors.Count > 0)
        {
            return (null, $"it gave {value ?? "nothing"} with the errors [{found}]");
        }

        return (value, found);
    }

    /// <summary>Checking alone finds what reading finds.</summary>
    /// <returns>What is different, if anything is.</returns>
    public static string? Check(ContractUnderTest contract, Document document, string found)
    {
        if (document.IsAnswer)
        {
            return null;
        }

        var errors = new InteractionErrorList();
        var isValid = contract.Contract.CheckPayload(document.Json, errors);
        return isValid == (errors.Count == 0) && Render(errors) == found ? null : $"CheckPayload says {isValid} with [{Render(errors)}]";
    }

    private static string Render(InteractionErrorList errors) => string.Join("; ", errors.Select(static error => $"{error.Pointer} {error.Keyword}: {error.Message}"));
}
