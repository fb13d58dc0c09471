using System.Globalization;

namespace EdgeInteract.BuiltIn;

/// <summary>A choice can be made, and the one that is made is one of those.</summary>
internal sealed class PickerValidator : IInteractionRequestValidator<Picker>, IInteractionResponseValidator<Picker, Picker.Outcome>
{
    public ValueTask ValidateAsync(Picker payload, InteractionRequestValidation validation, CancellationToken cancellationToken)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < payload.Options.Count; i++)
        {
            if (!ids.Add(payload.Options[i].Id))
            {
                validation.AddError(Invariant($"/options/{i}/id"), "uniqueItems", "is the id of an option before");
            }
        }

        var (minimum, maximum) = BoundsOf(payload);
        var enabled = payload.Options.Count(static option => !option.Disabled);
        if (payload.SelectionMode == Picker.Mode.Single && minimum != 1)
        {
            validation.AddError("/minSelections", "const", Invariant($"must be 1 where the selection mode is single, is {minimum}"));
        }
        else if (minimum > enabled)
        {
            validation.AddError("/minSelections", "maximum", Invariant($"must be at most {enabled}, the number of options that are not disabled, is {minimum}"));
        }

        if (payload.SelectionMode == Picker.Mode.Single && maximum != 1)
        {
            validation.AddError("/maxSelections", "const", Invariant($"must be 1 where the selection mode is single, is {maximum}"));
        }
        else if (maximum > payload.Options.Count)
        {
            validation.AddError("/maxSelections", "maximum", Invariant($"must be at most {payload.Options.Count}, the number of options, is {maximum}"));
        }
        else if (maximum < minimum)
        {
            validation.AddError("/maxSelections", "minimum", Invariant($"must be at least {minimum}, the fewest selections, is {maximum}"));
        }

        return default;
    }

    public ValueTask ValidateAsync(Picker payload, Picker.Outcome outcome, InteractionResponseValidation validation, CancellationToken cancellationToken)
    {
        if (outcome is not Picker.Selected { SelectedIds: var selected })
        {
            return default;
        }

        var options = payload.Options.ToDictionary(static option => option.Id, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < selected.Count; i++)
        {
            var pointer = Invariant($"/selectedIds/{i}");
            if (!options.TryGetValue(selected[i], out var option))
            {
                validation.AddError(pointer, "enum", "must be the id of an option of the request");
            }
            else if (option.Disabled)
            {
                validation.AddError(pointer, "enum", "must be the id of an option that is not disabled");
            }
            else if (!seen.Add(selected[i]))
            {
                validation.AddError(pointer, "uniqueItems", "is selected before");
            }
        }

        var (minimum, maximum) = BoundsOf(payload);
        if (selected.Count < minimum)
        {
            validation.AddError("/selectedIds", "minItems", Invariant($"must have at least {minimum} of the options, has {selected.Count}"));
        }
        else if (selected.Count > maximum)
        {
            validation.AddError("/selectedIds", "maxItems", Invariant($"must have at most {maximum} of the options, has {selected.Count}"));
        }

        return default;
    }

    private static (int Minimum, int Maximum) BoundsOf(Picker payload) =>
        (payload.MinSelections, payload.MaxSelections ?? (payload.SelectionMode == Picker.Mode.Single ? 1 : payload.Options.Count));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
