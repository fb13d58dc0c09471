namespace EdgeInteract.Generators.Reading;

/// <summary>What can be wrong with a declaration.</summary>
internal enum ProblemKind
{
    NotPartial,
    NotRecordClass,
    Generic,
    Inaccessible,
    HasBaseType,
    MalformedTypeKey,
    MalformedClientName,
    ClientNameTaken,
    GeneratedNameTaken,
    NoOutcome,
    OutcomeNameMissing,
    DuplicateOutcome,
    MisplacedOutcome,
    TimeoutOutOfRange,
    TitleTooLong,
    DescriptionTooLong,
    MalformedTitle,
    UnknownPlaceholder,
    NoConstructor,
    UnboundParameter,
    UnsupportedType,
    UnsupportedMember,
    UnsupportedAnnotation,
    AnnotationDoesNotFit,
    DuplicateMember,
}
