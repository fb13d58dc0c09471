using System.Globalization;
using System.Text.RegularExpressions;
using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads a record marked with <c>[Interaction]</c>. Never throws on what a person can write: what is wrong becomes a problem.</summary>
internal static class InteractionReader
{
    public const string InteractionAttribute = "EdgeInteract.InteractionAttribute";
    private const string TimeoutAttribute = "EdgeInteract.InteractionTimeoutAttribute";
    private const string DefaultClient = "Interactions";
    private const string NamePattern = "[a-z0-9][a-z0-9.-]*";
    private const string OwnAssembly = "EdgeInteract";
    private const int PolicyFirst = 0;
    private const int PolicyEach = 1;
    private const int MaxTitleLength = 200;
    private const int LongTitleLength = 80;
    private const int MaxDescriptionLength = 4_000;
    private const long MinTimeoutMs = 1_000;
    private const long MaxTimeoutMs = 604_800_000;

    /// <summary>Reads what carries the attribute, or gives <see langword="null"/> if that is not a type.</summary>
    public static ReadResult? Read(ISymbol declared, Compilation compilation, CancellationToken cancellationToken) =>
        declared is INamedTypeSymbol type ? Read(type, compilation, cancellationToken) : null;

    public static ReadResult Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        var context = new ReadContext(compilation, cancellationToken);
        DeclarationChecks.Check(type, context);
        if (context.Problems.Count > 0 || type.FindAttribute(InteractionAttribute) is not { } attribute)
        {
            return new ReadResult(null, context.Problems, context.Doubts);
        }

        var key = ReadKey(type, attribute, context);

        var flatName = string.Concat(Chain(type).Select(static part => part.Name));
        var client = Named(attribute, "Client") ?? DefaultClient;
        GeneratedNames.Check(type, flatName, client, attribute, context);
        var timeout = ReadTimeout(type, context);
        var policy = attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "ResponsePolicy").Value.Value as int? ?? PolicyFirst;
        if (policy is not (PolicyFirst or PolicyEach))
        {
            var place = Places.Argument(attribute, "ResponsePolicy", cancellationToken);
            context.Report(ProblemKind.UnknownResponsePolicy, type, policy.ToString(CultureInfo.InvariantCulture), place);
        }

        var description = Named(attribute, "Description");
        if (description?.Length > MaxDescriptionLength)
        {
            context.Report(ProblemKind.DescriptionTooLong, type, place: Places.Argument(attribute, "Description", cancellationToken));
        }

        var payload = ObjectReader.Read(type, context);
        var outcomes = OutcomeReader.Read(type, context);
        context.ReadDefinitions();
        CheckCatchAll(type, outcomes, context);
        var title = payload is null ? null : ReadTitle(type, payload, attribute, context);
        if (payload is null || title is null || context.Problems.Count > 0)
        {
            return new ReadResult(null, context.Problems, context.Doubts);
        }

        var own = outcomes.Select(static outcome => outcome.Data.Id).Concat([payload.Id]);
        var shape = new InteractionShape(
            key,
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            Chain(type).Where(part => !SymbolEqualityComparer.Default.Equals(part, type)).Select(Partials.Head).ToEquatableArray(),
            Partials.Head(type),
            flatName,
            type.IsVisible(),
            Identifiers.Escape(client),
            title.Value,
            description,
            timeout,
            policy == PolicyEach,
            payload,
            outcomes,
            context.Definitions.Where(definition => !own.Contains(definition.Id, StringComparer.Ordinal)).ToEquatableArray());
        return new ReadResult(shape, context.Problems, context.Doubts);
    }

    private static string ReadKey(INamedTypeSymbol type, AttributeData attribute, ReadContext context)
    {
        var isUnresolved = attribute.ConstructorArguments.IsEmpty || attribute.ConstructorArguments[0].Kind == TypedConstantKind.Error;
        var key = isUnresolved ? "" : attribute.ConstructorArguments[0].Value as string ?? "";
        if (!Regex.IsMatch(key, KeyPattern(context.Compilation), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
        {
            context.Report(
                isUnresolved ? ProblemKind.Unresolved : ProblemKind.MalformedTypeKey,
                type,
                key,
                Places.Argument(attribute, 0, context.CancellationToken));
        }

        return key;
    }

    // Keys without an organisation belong to the types that come with the runtime.
    private static string KeyPattern(Compilation compilation) =>
        compilation.AssemblyName == OwnAssembly ? $@"\A(?:{NamePattern}/)?{NamePattern}\z" : $@"\A{NamePattern}/{NamePattern}\z";

    // Its name is the outcome, and a member that is one has no outcome.
    private static void CheckCatchAll(INamedTypeSymbol type, EquatableArray<OutcomeShape> outcomes, ReadContext context)
    {
        var catchAll = outcomes.FirstOrDefault(static outcome => outcome.Wire is null)?.Data.Id;
        if (context.Definitions.Any(definition => definition.Id == catchAll))
        {
            context.Report(ProblemKind.CatchAllIsMember, type, catchAll!);
        }
    }

    private static IEnumerable<INamedTypeSymbol> Chain(INamedTypeSymbol type) =>
        type.ContainingType is null ? [type] : Chain(type.ContainingType).Concat([type]);

    private static EquatableArray<TitlePart>? ReadTitle(INamedTypeSymbol type, ObjectShape payload, AttributeData attribute, ReadContext context)
    {
        var title = Named(attribute, "Title");
        if (title is null)
        {
            return new[] { new TitlePart(Casing.ToWords(type.Name), null) }.ToEquatableArray();
        }

        if (string.IsNullOrWhiteSpace(title) || TitleReader.Read(title) is not { } parts)
        {
            context.Report(ProblemKind.MalformedTitle, type, title, TitlePlace(attribute, context));
            return null;
        }

        var length = parts.Sum(static part => part.Text?.Length ?? 0);
        if (length > MaxTitleLength)
        {
            context.Report(ProblemKind.TitleTooLong, type, length.ToString(CultureInfo.InvariantCulture), TitlePlace(attribute, context));
        }
        else if (length > LongTitleLength)
        {
            context.Doubt(ProblemKind.TitleLong, type, length.ToString(CultureInfo.InvariantCulture), TitlePlace(attribute, context));
        }

        foreach (var part in parts)
        {
            var member = payload.Members.FirstOrDefault(member => member.Name.TrimStart('@') == part.Member);
            if (part.Member is not null && member?.Value.Type is not (ScalarShape { Kind: not ScalarKind.Bytes } or ReferenceShape { IsEnum: true }))
            {
                var place = Places.Within(TitlePlace(attribute, context), $"{{{part.Member}}}");
                context.Report(ProblemKind.UnknownPlaceholder, type, part.Member, place, PlaceholderAdvice(part.Member, member, payload));
            }
        }

        return parts;
    }

    private static Location? TitlePlace(AttributeData attribute, ReadContext context) => Places.Argument(attribute, "Title", context.CancellationToken);

    private static string PlaceholderAdvice(string placeholder, MemberShape? found, ObjectShape payload)
    {
        if (found is not null)
        {
            return "It is no single value; name a member that is a text, number, date, enum or the like";
        }

        var meant = payload.Members.FirstOrDefault(member => string.Equals(member.Name.TrimStart('@'), placeholder, StringComparison.OrdinalIgnoreCase));
        return meant is not null
            ? $"Write {{{meant.Name.TrimStart('@')}}}"
            : $"There is no such member; there are: {string.Join(", ", payload.Members.Select(static member => member.Name.TrimStart('@')))}";
    }

    private static int? ReadTimeout(INamedTypeSymbol type, ReadContext context)
    {
        if (type.FindAttribute(TimeoutAttribute) is not { } attribute)
        {
            return null;
        }

        var milliseconds = attribute.NamedArguments.Sum(static argument => argument.Value.Value is int number ? number * UnitMs(argument.Key) : 0);
        if (milliseconds is < MinTimeoutMs or > MaxTimeoutMs)
        {
            context.Report(ProblemKind.TimeoutOutOfRange, type, place: Places.Of(attribute, context.CancellationToken));
            return null;
        }

        return (int)milliseconds;
    }

    private static long UnitMs(string unit) => unit switch
    {
        "Days" => 86_400_000,
        "Hours" => 3_600_000,
        "Minutes" => 60_000,
        "Seconds" => 1_000,
        _ => 0,
    };

    private static string? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as string;
}
