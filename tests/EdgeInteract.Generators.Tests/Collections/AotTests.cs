using System.Diagnostics;
using EdgeInteract.Generators.Reading;
using EdgeInteract.Generators.Shapes;
using EdgeInteract.Generators.Tests.Harness;
using EdgeInteract.TestShared;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Tests.Collections;

/// <summary>Every shape, in a process that has neither reflection in the serializer nor dynamic code, as a native program has neither.</summary>
public sealed class AotTests
{
    private static readonly TimeSpan s_deadline = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Every_shape_is_asked_answered_and_judged_without_reflection_and_without_dynamic_code()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "EdgeInteract.AotShapes.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start).ShouldNotBeNull();
        using var deadline = new CancellationTokenSource(s_deadline);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(deadline.Token), process.StandardError.ReadToEndAsync(deadline.Token));
        try
        {
            await process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        process.ExitCode.ShouldBe(0, await error);
        (await output).ReplaceLineEndings("\n").ShouldBe(
            """
            without reflection in the serializer, without dynamic code
            scalars: answered, judged
            lists: answered, judged
            maps: answered, judged
            json: answered, judged
            objects: answered, judged
            /payload/given/all/1

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_process_has_every_shape_that_there_is()
    {
        var shapes = Shapes();
        var values = shapes.SelectMany(Objects).SelectMany(static definition => definition.Members).SelectMany(static member => Within(member.Value)).ToArray();
        var types = values.Select(static value => value.Type).Concat(values.Select(static value => value.Type).OfType<MapShape>().Select(static map => map.Key)).ToArray();
        var members = shapes.SelectMany(Objects).SelectMany(static definition => definition.Members).ToArray();

        ShouldHaveAll(types.OfType<ScalarShape>().Select(static scalar => scalar.Kind));
        ShouldHaveAll(types.OfType<ListShape>().Select(static list => list.Kind));
        ShouldHaveAll(types.OfType<MapShape>().Select(static map => map.Kind));
        ShouldHaveAll(types.OfType<JsonShape>().Select(static json => json.Kind));
        ShouldHaveAll(members.Select(static member => member.Binding));
        ShouldHaveAllKinds<TypeShape>(types);
        ShouldHaveAllKinds<RuleShape>(members.SelectMany(static member => member.Rules));
        ShouldHaveAllKinds<DefinitionShape>(shapes.SelectMany(static shape => shape.Definitions));
    }

    private static InteractionShape[] Shapes()
    {
        var sources = Directory.GetFiles(RepositoryRoot.PathOf("tests", "EdgeInteract.AotShapes", "Questions"), "*.cs").Select(File.ReadAllText);
        var compilation = Compilations.Create([.. sources]);
        return
        [
            .. compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>()
                .Where(static type => type.FindAttribute(InteractionReader.InteractionAttribute) is not null)
                .Select(type => InteractionReader.Read(type, compilation, CancellationToken.None).Shape.ShouldNotBeNull(type.Name)),
        ];
    }

    private static IEnumerable<ObjectShape> Objects(InteractionShape shape) =>
        [shape.Payload, .. shape.Outcomes.Select(static outcome => outcome.Data), .. shape.Definitions.OfType<ObjectShape>()];

    private static IEnumerable<ValueShape> Within(ValueShape value) => value.Type switch
    {
        ListShape list => [value, .. Within(list.Element)],
        MapShape map => [value, .. Within(map.Value)],
        _ => [value],
    };

    private static void ShouldHaveAll<T>(IEnumerable<T> found)
        where T : struct, Enum => Enum.GetValues<T>().Except(found).ShouldBeEmpty($"{typeof(T).Name}: tests/EdgeInteract.AotShapes declares none");

    private static void ShouldHaveAllKinds<T>(IEnumerable<T> found) =>
        typeof(T).Assembly.GetTypes().Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(T))).Except(found.Select(static shape => shape!.GetType()))
            .ShouldBeEmpty($"{typeof(T).Name}: tests/EdgeInteract.AotShapes declares none");
}
