using System.Globalization;
using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.TypeScript;

/// <summary>
/// Emits guards that check shape and rules at run time, as the reader does on the server. They call a few helpers (<c>$isObject</c>, …) that the
/// contract tool writes once into each file.
/// </summary>
internal static class GuardEmitter
{
    public static void Emit(SourceWriter writer, InteractionShape interaction, TypeScriptNames names)
    {
        foreach (var definition in interaction.Definitions)
        {
            EmitGuard(writer, definition, names);
        }

        EmitGuard(writer, interaction.Payload, names);
        foreach (var outcome in interaction.Outcomes)
        {
            EmitGuard(writer, outcome.Data, names);
        }

        EmitOtherOutcomeGuard(writer, interaction, names);
        EmitResponseGuard(writer, interaction, names);
    }

    private static void EmitGuard(SourceWriter writer, DefinitionShape definition, TypeScriptNames names)
    {
        var name = names.Of(definition.Id);
        writer.Line($"/** Whether a value is {Article(name)} {name}: its shape and its rules. */");
        writer.Line($"export function is{name}(value: unknown): value is {name} {{");
        writer.Indent();
        if (definition is EnumShape members)
        {
            writer.Line($"return {string.Join(" || ", members.Members.Select(static member => $"value === {Literals.Quote(member.JsonName)}"))};");
        }
        else
        {
            EmitObject(writer, (ObjectShape)definition, names);
        }

        writer.Outdent();
        writer.Line("}").Line();
    }

    private static void EmitObject(SourceWriter writer, ObjectShape definition, TypeScriptNames names)
    {
        var members = SchemaNames(definition.Members.Select(static member => member.JsonName));
        writer.Line("return (").Line($"  $isObject(value, [{members}])");
        foreach (var member in definition.Members)
        {
            var access = $"value[{Literals.Quote(member.JsonName)}]";
            if (member is { Value.Type: JsonShape, Required: false })
            {
                continue;
            }

            var check = Check(access, member.Value.Type, member.Rules, names, 0);
            var conditions = new List<string>();
            var isInherited = TypeScriptNames.IsInherited(member.JsonName);
            if (!member.Required)
            {
                conditions.Add(isInherited ? $"!$has(value, {Literals.Quote(member.JsonName)})" : $"{access} === undefined");
            }
            else if (isInherited)
            {
                check = $"$has(value, {Literals.Quote(member.JsonName)}) && {check}";
            }

            if (member.Value.Nullable)
            {
                conditions.Add($"{access} === null");
            }

            writer.Line(conditions.Count == 0 ? $"  && {check}" : $"  && ({string.Join(" || ", conditions)} || ({check}))");
        }

        writer.Line(");");
    }

    private static void EmitResponseGuard(SourceWriter writer, InteractionShape interaction, TypeScriptNames names)
    {
        writer.Line($"/** Whether a value is an answer to {names.Payload}: its shape and its rules. */");
        writer.Line($"export function is{names.Response}(value: unknown): value is {names.Response} {{");
        writer.Indent();
        writer.Line("if (!$isObject(value, [\"outcome\", \"data\"])) return false;").Line("const data = value[\"data\"];");
        writer.Line("switch (value[\"outcome\"]) {");
        writer.Indent();
        foreach (var outcome in interaction.Outcomes.Where(static outcome => outcome.Wire is not null))
        {
            writer.Line($"case {Literals.Quote(outcome.Wire!)}:").Line($"  return {Data(outcome, names)};");
        }

        writer.Line("default:").Line(interaction.CatchAll is { } catchAll
            ? $"  return typeof value[\"outcome\"] === \"string\" && is{names.OtherOutcome}(value[\"outcome\"]) && ({Data(catchAll, names)});"
            : "  return false;");
        writer.Outdent();
        writer.Line("}");
        writer.Outdent();
        writer.Line("}").Line();
    }

    private static void EmitOtherOutcomeGuard(SourceWriter writer, InteractionShape interaction, TypeScriptNames names)
    {
        if (interaction.CatchAll is null)
        {
            return;
        }

        var limit = OutcomeShape.MaxNameLength.ToString(CultureInfo.InvariantCulture);
        writer
            .Line($"/** Whether an outcome is none of those that {names.Payload} declares: 1 to {limit} characters. */")
            .Line($"export function is{names.OtherOutcome}(outcome: string): outcome is {names.OtherOutcome} {{")
            .Line($"  return $length(outcome) >= 1 && $length(outcome) <= {limit} && ![{SchemaNames(interaction.OutcomeNames)}].includes(outcome);")
            .Line("}").Line();
    }

    private static string Data(OutcomeShape outcome, TypeScriptNames names)
    {
        var check = $"is{names.Of(outcome.Data.Id)}(data)";
        return outcome.Data.IsOptional ? $"data === undefined || data === null || {check}" : check;
    }

    private static string Check(string value, TypeShape type, IReadOnlyList<RuleShape> rules, TypeScriptNames names, int depth)
    {
        string[] checks = type switch
        {
            ScalarShape scalar => [Scalar(value, scalar.Kind), .. NumberRange(value, scalar.Kind, rules)],
            ReferenceShape reference => [$"is{names.Of(reference.Id)}({value})"],
            JsonShape => [$"{value} !== undefined"],
            ListShape { Element.Type: JsonShape } => [$"Array.isArray({value})"],
            MapShape { Value.Type: JsonShape } => [$"$isMap({value})"],
            MapShape map => [$"$isMap({value})", $"Object.values({value}).every((item{depth}: unknown) => {Element($"item{depth}", map.Value, names, depth + 1)})"],
            ListShape list => [$"Array.isArray({value})", $"{value}.every((item{depth}: unknown) => {Element($"item{depth}", list.Element, names, depth + 1)})"],
            _ => [],
        };
        return string.Join(" && ", checks.Concat(rules.Select(rule => Rule(value, type, rule))));
    }

    private static string Element(string value, ValueShape element, TypeScriptNames names, int depth)
    {
        var check = Check(value, element.Type, [], names, depth);
        return element.Nullable ? $"{value} === null || ({check})" : check;
    }

    private static string Scalar(string value, ScalarKind kind) => kind switch
    {
        ScalarKind.String => $"typeof {value} === \"string\"",
        ScalarKind.Boolean => $"typeof {value} === \"boolean\"",
        ScalarKind.Guid => $"$isUuid({value})",
        ScalarKind.DateOnly => $"$isDate({value})",
        ScalarKind.DateTimeOffset => $"$isDateTime({value})",
        >= ScalarKind.Byte and <= ScalarKind.UInt64 => $"$isInteger({value})",
        _ => $"$isNumber({value})",
    };

    // A number of JavaScript is rounded as the limits are: a limit of 64 bits or more is held as the server's own limit arrives.
    private static string[] NumberRange(string value, ScalarKind kind, IReadOnlyList<RuleShape> rules)
    {
        if (kind == ScalarKind.Single)
        {
            return [$"Number.isFinite(Math.fround({value}))"];
        }

        (string Minimum, string Maximum)? limits = kind switch
        {
            ScalarKind.Byte => ("0", "255"),
            ScalarKind.SByte => ("-128", "127"),
            ScalarKind.Int16 => ("-32768", "32767"),
            ScalarKind.UInt16 => ("0", "65535"),
            ScalarKind.Int32 => ("-2147483648", "2147483647"),
            ScalarKind.UInt32 => ("0", "4294967295"),
            ScalarKind.Int64 => ("-(2 ** 63)", "2 ** 63"),
            ScalarKind.UInt64 => ("0", "2 ** 64"),
            // Its own bounds, if it has any, are within.
            ScalarKind.Decimal when !rules.OfType<BoundRule>().Any() => ("-(2 ** 96)", "2 ** 96"),
            _ => null,
        };
        return limits is { } range ? [$"{value} >= {range.Minimum}", $"{value} <= {range.Maximum}"] : [];
    }

    private static string Rule(string value, TypeShape type, RuleShape rule) => rule switch
    {
        BoundRule bound when type is ScalarShape { Kind: ScalarKind.Single } =>
            $"Math.fround({value}) {(bound.IsMaximum ? "<" : ">")}{(bound.IsExclusive ? "" : "=")} Math.fround({bound.Limit})",
        BoundRule bound => $"{value} {(bound.IsMaximum ? "<" : ">")}{(bound.IsExclusive ? "" : "=")} {bound.Limit}",
        LengthRule { IsList: true } length => $"{value}.length {(length.IsMaximum ? "<=" : ">=")} {length.Limit.ToString(CultureInfo.InvariantCulture)}",
        LengthRule length => $"$length({value}) {(length.IsMaximum ? "<=" : ">=")} {length.Limit.ToString(CultureInfo.InvariantCulture)}",
        PatternRule pattern => $"/^(?:{pattern.Pattern.Replace("/", "\\/")})$/u.test({value})",
        AllowedValuesRule allowed =>
            $"({string.Join(" || ", allowed.Values.Select(item => $"{value} === {(allowed.IsText ? Literals.Quote(item) : item)}"))})",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static string SchemaNames(IEnumerable<string> names) => string.Join(", ", names.Select(Literals.Quote));

    private static string Article(string name) => name[0] is 'A' or 'E' or 'I' or 'O' or 'U' ? "an" : "a";
}
