using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace EdgeInteract.BuiltIn;

/// <summary>Asks somebody to fill in a form that the application knows by its id.</summary>
/// <param name="FormId">Which form. Where an <see cref="IFormSchemaProvider"/> is registered, it has to know the form.</param>
/// <param name="InitialValues">What is filled in before, by the name of the field.</param>
/// <param name="Context">Why the form is to be filled in.</param>
/// <param name="SubmitLabel">The label of the button that submits.</param>
/// <remarks>Spec, area 8.</remarks>
[Interaction("form", Client = "BuiltInInteractions", Title = "Please fill in a form")]
[InteractionTimeout(Minutes = 30)]
public sealed partial record Form(
    [MinLength(1)] string FormId,
    IReadOnlyDictionary<string, JsonElement>? InitialValues = null,
    string? Context = null,
    [MinLength(1)] string SubmitLabel = "Submit")
{
    /// <summary>The form is filled in.</summary>
    /// <param name="FormData">The values, by the name of the field, judged by the schema of the form where there is one.</param>
    /// <param name="SubmissionId">What the application that shows the form knows the submission by.</param>
    [Outcome("submitted")]
    public sealed partial record Submitted(IReadOnlyDictionary<string, JsonElement> FormData, string? SubmissionId = null);
}
