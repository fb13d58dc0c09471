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
        "CreditCard" or "Phone" or "FileExtensions" => "Say it with [RegularExpression], or in an IInteractionResponseValidator",
        "Compare" or "CustomValidation" => "A rule over several members belongs into an IInteractionResponseValidator",
        _ => "Remove it, and judge what it judges in an IInteractionResponseValidator or IInteractionRequestValidator",
    };

    public static string ForMisfit(string name) => name switch
    {
        "Range" => "It is for numbers, with two limits between which the type of the member has a value",
        "MinLength" or "MaxLength" or "Length" => "It is for strings, lists and dictionaries, with limits from 0 on and the lower one first, which for a set is at most 1",
        "StringLength" => "It is for strings, with limits from 0 on and the lower one first",
        "RegularExpression" or "EmailAddress" or "Base64String" => "It is for strings",
        "Url" => "It is for strings and Uri",
        "Required" => "Any JSON may be null itself; declare the members",
        "AllowedValues" or "DeniedValues" => "It is for strings, characters, booleans, numbers and enums, with values that the type of the member has, of which some stay allowed",
        "DefaultValue" => "It is for a member that a document may leave out, with a constant of its type, the same that it has in C#",
        _ => "Remove it, or change the type of the member",
    };
}
