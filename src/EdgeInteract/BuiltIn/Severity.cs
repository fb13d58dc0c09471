using System.Text.Json.Serialization;

namespace EdgeInteract.BuiltIn;

/// <summary>How serious something is. A user interface shows it by an icon and a word, never by colour alone.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    [JsonStringEnumMemberName("info")]
    Info,

    /// <summary>Needs care.</summary>
    [JsonStringEnumMemberName("warning")]
    Warning,

    /// <summary>Does damage, or cannot be undone.</summary>
    [JsonStringEnumMemberName("danger")]
    Danger,
}
