using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EdgeInteract.BuiltIn;

/// <summary>Asks somebody to choose from a list.</summary>
/// <param name="Options">What there is to choose from.</param>
/// <param name="SelectionMode">How many of them may be chosen: exactly one, or several.</param>
/// <param name="MinSelections">The fewest that are chosen. 1 where exactly one is.</param>
/// <param name="MaxSelections">The most that are chosen. Default: all; 1 where exactly one is.</param>
/// <param name="SubmitLabel">The label of the button that submits.</param>
/// <remarks>Spec, area 8.</remarks>
[Interaction("picker", Client = "BuiltInInteractions", Title = "Please choose")]
[InteractionTimeout(Minutes = 30)]
public sealed partial record Picker(
    [Length(1, 100)] IReadOnlyList<Picker.Option> Options,
    Picker.Mode SelectionMode,
    [Range(0, 100)] int MinSelections = 1,
    [Range(1, 100)] int? MaxSelections = null,
    [MinLength(1)] string SubmitLabel = "Confirm Selection")
{
    /// <summary>How many options are chosen.</summary>
    public enum Mode
    {
        /// <summary>Exactly one.</summary>
        [JsonStringEnumMemberName("single")]
        Single,

        /// <summary>Several, within the bounds of the request.</summary>
        [JsonStringEnumMemberName("multiple")]
        Multiple,
    }

    /// <summary>One thing to choose.</summary>
    /// <param name="Id">What the answer names it by, unlike that of any other option.</param>
    /// <param name="Label">What the person reads.</param>
    /// <param name="Description">More about it.</param>
    /// <param name="Icon">The name of an icon that the user interface knows.</param>
    /// <param name="Disabled">Whether it is shown and cannot be chosen.</param>
    /// <param name="Metadata">What a user interface of the application's own may want to know.</param>
    public sealed record Option(
        [MinLength(1)] string Id,
        [MinLength(1)] string Label,
        string? Description = null,
        string? Icon = null,
        bool Disabled = false,
        IReadOnlyDictionary<string, JsonElement>? Metadata = null);

    /// <summary>What is chosen.</summary>
    /// <param name="SelectedIds">The ids of the chosen options, each once.</param>
    [Outcome("selected")]
    public sealed partial record Selected([MaxLength(100)] IReadOnlyList<string> SelectedIds);
}
