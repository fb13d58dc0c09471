using System.Runtime.CompilerServices;
using EdgeInteract.Analyzers.Rules.Known.Blocking;
using EdgeInteract.Analyzers.Rules.Known.Looks;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>The types of the abstractions that rules ask for, looked up once a compilation.</summary>
internal sealed class KnownTypes
{
    private const string Abstractions = "EdgeInteract.Abstractions";

    // One for all analyzers; it goes with its compilation.
    private static readonly ConditionalWeakTable<Compilation, Lookup> s_all = new();

    private readonly Lazy<BlockingMethods> _blocking;
    private readonly Lazy<INamedTypeSymbol?> _aggregateException;
    private readonly Lazy<INamedTypeSymbol?> _canceledException;

    private KnownTypes(Compilation compilation, INamedTypeSymbol request)
    {
        Compilation = compilation;
        Request = request;
        Response = Find("InteractionResponse");
        Hook = Find("IInteractionHook");
        TypedHook = Find("IInteractionHook`2");
        Publisher = Find("IInteractionPublisher");
        BlockedException = Find("InteractionBlockedException");
        TimeoutException = Find("InteractionTimeoutException");
        Answer = Find("InteractionAnswer`1");
        Answers = Find("InteractionAnswers`1");
        Responses = Find("InteractionResponses");
        Attempt = Find("InteractionAttempt`1");
        Handle = Find("InteractionHandle");
        TypedHandle = Find("InteractionHandle`1");
        EachHandle = Find("InteractionEachHandle`1");
        Target = Find("InteractionTarget");
        RequestCalls = new RequestCalls(this);
        HookMethods = new HookMethods(this);
        SourceFunctions = new SourceFunctions(new DeclaredFunctions(compilation));
        Outcomes = new OutcomeSets(this);
        MethodBodies = new MethodBodies(compilation);
        _blocking = new(() => new BlockingMethods(this));
        _aggregateException = new(() => FindCore("System.AggregateException"));
        _canceledException = new(() => FindCore("System.OperationCanceledException"));
    }

    public Compilation Compilation { get; }

    public HookMethods HookMethods { get; }

    public SourceFunctions SourceFunctions { get; }

    public RequestCalls RequestCalls { get; }

    public OutcomeSets Outcomes { get; }

    public MethodBodies MethodBodies { get; }

    /// <summary>Which methods can block a request.</summary>
    public BlockingMethods Blocking => _blocking.Value;

    public INamedTypeSymbol Request { get; }

    public INamedTypeSymbol Response { get; }

    /// <summary><c>IInteractionHook</c>.</summary>
    public INamedTypeSymbol Hook { get; }

    /// <summary><c>IInteractionHook&lt;TPayload, TOutcome&gt;</c>, unbound.</summary>
    public INamedTypeSymbol TypedHook { get; }

    public INamedTypeSymbol Publisher { get; }

    public INamedTypeSymbol BlockedException { get; }

    public INamedTypeSymbol TimeoutException { get; }

    /// <summary>What waiting for a task without awaiting it throws.</summary>
    public INamedTypeSymbol? AggregateException => _aggregateException.Value;

    /// <summary><c>System.OperationCanceledException</c>.</summary>
    public INamedTypeSymbol? CanceledException => _canceledException.Value;

    /// <summary><c>InteractionAnswer&lt;TOutcome&gt;</c>, unbound.</summary>
    public INamedTypeSymbol Answer { get; }

    /// <summary><c>InteractionAnswers&lt;TOutcome&gt;</c>, unbound.</summary>
    public INamedTypeSymbol Answers { get; }

    public INamedTypeSymbol Responses { get; }

    /// <summary><c>InteractionAttempt&lt;TAnswer&gt;</c>, unbound.</summary>
    public INamedTypeSymbol Attempt { get; }

    public INamedTypeSymbol Handle { get; }

    /// <summary><c>InteractionHandle&lt;TOutcome&gt;</c>, unbound.</summary>
    public INamedTypeSymbol TypedHandle { get; }

    /// <summary><c>InteractionEachHandle&lt;TOutcome&gt;</c>, unbound.</summary>
    public INamedTypeSymbol EachHandle { get; }

    public INamedTypeSymbol Target { get; }

    /// <summary>The types as a compilation sees them; <see langword="null"/> where it does not reference the abstractions.</summary>
    public static KnownTypes? Of(Compilation compilation) => s_all.GetValue(compilation, static compilation => new Lookup(Make(compilation))).Types;

    /// <summary>Whether a type is another or derives from it.</summary>
    public static bool IsOrDerivesFrom(ITypeSymbol? type, INamedTypeSymbol other)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, other))
            {
                return true;
            }
        }

        return type is ITypeParameterSymbol parameter && parameter.ConstraintTypes.Any(constraint => IsOrDerivesFrom(constraint, other));
    }

    /// <summary>Whether a type is the request or derives from it.</summary>
    public bool IsRequest(ITypeSymbol? type) => IsOrDerivesFrom(type, Request);

    // The one assembly is looked for, and not each for the type: that would have the compiler read the names of all. A version that lacks one of the types is another product's namesake.
    private static KnownTypes? Make(Compilation compilation)
    {
        var abstractions = compilation.Assembly.Name == Abstractions
            ? compilation.Assembly
            : compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(static assembly => assembly.Name == Abstractions);
        return abstractions?.GetTypeByMetadataName("EdgeInteract.InteractionRequest") is { } request && abstractions.GetTypeByMetadataName("EdgeInteract.IInteractionHook`2") is not null
            ? new KnownTypes(compilation, request)
            : null;
    }

    private INamedTypeSymbol Find(string name) => Request.ContainingAssembly.GetTypeByMetadataName($"EdgeInteract.{name}")!;

    // Where the compiler finds objects it finds these. Looking into all references would have it read the names of all.
    private INamedTypeSymbol? FindCore(string name) => Compilation.ObjectType.ContainingAssembly?.GetTypeByMetadataName(name);

    private sealed class Lookup(KnownTypes? types)
    {
        public KnownTypes? Types { get; } = types;
    }
}
