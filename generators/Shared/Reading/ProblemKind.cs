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
    DuplicateTypeKey,
    UnknownResponsePolicy,
    MalformedClientName,
    ClientNameTaken,
    GeneratedNameTaken,
    FlatNameTaken,
    NoOutcome,
    OutcomeNameMissing,
    DuplicateOutcome,
    MisplacedOutcome,
    DuplicateCatchAll,
    CatchAllWithoutName,
    CatchAllIsMember,
    TimeoutOutOfRange,
    TitleTooLong,
    TitleLong,
    DescriptionTooLong,
    MalformedTitle,
    UnknownPlaceholder,
    NoConstructor,
    ConstructorNotMarked,
    UnboundParameter,
    UnsupportedType,
    UnboundedType,
    MalformedUnion,
    UnsupportedMember,
    UnsupportedAnnotation,
    AnnotationDoesNotFit,
    DuplicateMember,

    /// <summary>The compiler says it itself: a name that does not exist, or an argument that is missing.</summary>
    Unresolved,
}
