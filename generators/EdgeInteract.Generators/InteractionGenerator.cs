using EdgeInteract.Generators.Discovery;
using EdgeInteract.Generators.Emit.CSharp;
using EdgeInteract.Generators.Infrastructure;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators;

/// <summary>
/// Emits the typed call, the JSON contract, the schemas and the TypeScript of every declared interaction. It reports nothing: a declaration that is
/// wrong is skipped, and a rule says why.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class InteractionGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Not ForAttributeWithMetadataName: it binds every declaration anew at each keystroke, wherever that is.
        var surroundings = context.CompilationProvider
            .Select(static (compilation, _) => new Surroundings(compilation))
            .WithTrackingName(TrackingNames.Surroundings);

        var declarations = context.CompilationProvider
            .SelectMany(static (compilation, _) => compilation.SyntaxTrees)
            .SelectMany(static (tree, cancellationToken) => DeclarationNames.In(tree, cancellationToken))
            .WithTrackingName(TrackingNames.Names)
            .Combine(surroundings)
            .Select(static (pair, cancellationToken) => pair.Right.Find(pair.Left, cancellationToken))
            .Where(static shape => shape is not null)
            .Select(static (shape, _) => shape!)
            .WithTrackingName(TrackingNames.Declarations);

        var plan = declarations
            .Select(static (shape, _) => DeclarationHead.Of(shape))
            .Collect()
            .Select(static (heads, _) => EmissionPlan.Make(heads))
            .WithTrackingName(TrackingNames.Plan);

        var interactions = declarations
            .Combine(plan)
            .SelectMany(static (pair, _) => PlannedInteraction.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Interactions);

        var ownFiles = interactions
            .Where(static planned => planned.SharedFile is null)
            .Select(static (planned, _) => new ContractFile(planned.HintName, new[] { planned.Shape }.ToEquatableArray()));

        var sharedFiles = interactions
            .Collect()
            .SelectMany(static (planned, _) => SharedFiles.Group(planned))
            .WithTrackingName(TrackingNames.SharedFiles);

        var files = ownFiles.Collect()
            .Combine(sharedFiles.Collect())
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.Options.ConcurrentBuild))
            .SelectMany(static (pair, cancellationToken) => ContractFile.Write(pair.Left.Left.AddRange(pair.Left.Right), pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Files);

        var clients = interactions
            .Collect()
            .SelectMany(static (planned, _) => ClientGroup.Group(planned))
            .WithTrackingName(TrackingNames.Clients);

        var registration = plan
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName ?? ""))
            .Select(static (pair, _) => new RegistrationUnit(pair.Right, pair.Left.Contracts, pair.Left.Clients))
            .WithTrackingName(TrackingNames.Registration);

        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.HintName, file.Text));
        context.RegisterSourceOutput(clients, static (output, client) => output.AddSource(client.HintName, ClientEmitter.Emit(client)));
        context.RegisterSourceOutput(registration, static (output, unit) => RegistrationEmitter.Emit(output.AddSource, unit));
    }
}
