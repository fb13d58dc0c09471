namespace EdgeInteract.Analyzers.Rules.Declarations;

/// <summary>Says what to do about an annotation that is not carried or does not fit.</summary>
internal static class AnnotationAdvice
{
    private const string Suffix = "Attribute";

    /// <summary>The name of an annotation as it is written.</summary>
    public static string ShortName(string fullName)
    {
        var name = fullName.Substring(fullName.LastIndexOf('.') + 1);
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }

    public static string ForUnsupported(string name) => name switch
    {
        "JsonConverter" => "Declare a type that has the shape which the converter writes",
        "JsonExtensionData" => "Declare the members, or a dictionary of JsonElement",
        "JsonNumberHandling" => "Numbers are JSON numbers; declare a string where they are not",
        "JsonUnmappedMemberHandling" => "Unknown members are always refused; remove it",
        "JsonObjectCreationHandling" => "Objects are always made anew; remove it",
        "JsonIgnore" => "Ignore the member always, or send it always",
        "JsonPolymorphic" or "JsonDerivedType" => "Declare each shape as a record of its own",
        "DefaultValue" => "Give the parameter or property a default in C#",
        "CreditCard" or "Phone" or "FileExtensions" or "EmailAddress" or "Url" or "Base64String" => "Say it with [RegularExpression], or in an IInteractionResponseValidator",
        "Compare" or "CustomValidation" => "A rule over several members belongs into an IInteractionResponseValidator",
        "DeniedValues" => "Say what is allowed, with [AllowedValues] or [RegularExpression]",
        _ => "Remove it, and judge what it judges in an IInteractionResponseValidator or IInteractionRequestValidator",
    };

    public static string ForMisfit(string name) => name switch
    {
        "Range" => "It is for numbers, with two limits that the type of the member can have",
        "MinLength" or "MaxLength" or "Length" => "It is for strings and lists, with limits from 0 on and the lower one first",
        "StringLength" => "It is for strings, with limits from 0 on and the lower one first",
        "RegularExpression" => "It is for strings, with a pattern that .NET, JSON Schema and JavaScript read alike: no look-around, back-references, named groups, Unicode classes or "
            + "inline options, anchors at its ends alone, and not thousands of repetitions",
        "AllowedValues" => "It is for strings and integers, with at least one value, each of the type of the member",
        _ => "Remove it, or change the type of the member",
    };
}
