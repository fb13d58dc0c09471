namespace EdgeInteract.Differential.Tests.Judges;

/// <summary>Why a document is one that ajv, NJsonSchema and a guard never see as it is.</summary>
internal enum Incomparable
{
    /// <summary>It is compared.</summary>
    No,

    /// <summary>It is not JSON, or there is more than one value.</summary>
    NotJson,

    /// <summary>Its bytes are not UTF-8. System.Text.Json does not look at the bytes of what it skips or keeps as JSON.</summary>
    NotUtf8,

    /// <summary>A text has half of a surrogate pair. JavaScript has such strings, and System.Text.Json finds it only when the text is taken out.</summary>
    HalfOfPair,

    /// <summary>An object has a name twice. Of these <c>JSON.parse</c> keeps the last.</summary>
    Duplicate,

    /// <summary>It is nested deeper than is allowed. JavaScript has no limit.</summary>
    TooDeep,

    /// <summary>It has more bytes than are allowed, which only the reader counts.</summary>
    TooLarge,
}
