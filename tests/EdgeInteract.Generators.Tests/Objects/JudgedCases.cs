using System.Text.Json;
using System.Text.Json.Serialization;
using EdgeInteract.Contracts;
using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests.Objects;

/// <summary>All cases, compiled together and judged by their guards once.</summary>
public sealed class JudgedCases : IAsyncLifetime
{
    private readonly Dictionary<(string Key, string Document), bool> _verdicts = [];
    private GeneratorRun? _run;

    /// <summary>How System.Text.Json is set to read what a contract reads.</summary>
    internal static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowOutOfOrderMetadataProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public async Task InitializeAsync()
    {
        ObjectCases.All.SelectMany(item => ReadProblems.Of(item.Source, $"{item.Namespace}.Ask").Select(problem => $"{item.Key}: {problem}")).ShouldBeEmpty();
        _run = GeneratorRun.Of([.. ObjectCases.All.Select(item => item.Source)]);
        _run.Failure.ShouldBeNull();
        Compilations.Problems(_run.Compilation).ShouldBeEmpty();
        var documents = ObjectCases.All.SelectMany(item => item.Right.Concat(item.Wrong).Select(document => (item.Key, Guarded: new GuardedDocument(item.File, "isAsk", document)))).ToArray();
        var (problems, verdicts) = await TypeScriptModules.JudgeAsync(
            "objects", ObjectCases.All.Select(item => _run.Export(item.Type)), [.. documents.Select(document => document.Guarded)]);
        problems.ShouldBeEmpty();
        for (var i = 0; i < documents.Length; i++)
        {
            _verdicts[(documents[i].Key, documents[i].Guarded.Document)] = verdicts[i];
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public InteractionContract Contract(ObjectCase item) => _run!.Contract(item.Contract);

    public bool Guard(ObjectCase item, string document) => _verdicts[(item.Key, document)];
}
