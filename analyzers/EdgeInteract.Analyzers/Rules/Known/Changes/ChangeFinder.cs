using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>
/// Runs the operations of a hook on what is known of their values, in the order in which the hook would, and calls of the same compilation with it. Knows, wherever it is, what
/// holds the request, and which work nobody has awaited yet.
/// </summary>
internal sealed partial class ChangeFinder
{
    private const int MaxFrames = 12;
    private const int MaxDepth = 300;

    // A hook has some hundred operations.
    private const int MaxSteps = 30_000;

    private readonly KnownTypes _types;
    private readonly SyntaxNode _own;
    private readonly HookStage _stage;
    private readonly Dictionary<SyntaxNode, Change> _changes = [];
    private readonly Dictionary<(IOperation Origin, SyntaxNode? Call, bool IsInner), Work> _works = [];
    private readonly Dictionary<ISymbol, Callable> _localFunctions = new(SymbolEqualityComparer.Default);
    private readonly Stack<Value> _conditional = new();
    private readonly IOperation _body;
    private ImmutableHashSet<Work> _asked = Work.None;
    private Frame _frame;
    private ValuesAndWork? _state = ValuesAndWork.Start;
    private int _steps;
    private int _depth;

    public ChangeFinder(KnownTypes types, IMethodSymbol hook, IOperation body)
    {
        _types = types;
        _body = body;
        _stage = TemplateMethods.StageOf(types, hook);
        _own = hook.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()).FirstOrDefault(node => node.Span.Contains(body.Syntax.Span)) ?? body.Syntax;
        _frame = new Frame(hook, caller: null);
        foreach (var parameter in hook.Parameters.Where(parameter => types.IsRequest(parameter.Type)))
        {
            _state = _state.With(parameter, Value.Request);
        }
    }

    public IReadOnlyCollection<Change> Changes => _changes.Values;

    public bool IsExhausted => _steps > MaxSteps;

    /// <summary>Runs the hook.</summary>
    /// <returns>For each way out of it, the work that is still going on.</returns>
    public List<ImmutableHashSet<Work>> Run()
    {
        Visit(_body);
        var ends = new List<ImmutableHashSet<Work>>();
        if (_state is not null)
        {
            ends.Add(_state.Open);
        }

        // Who calls the hook awaits what it returns.
        ends.AddRange(_frame.Jumps.Where(static jump => jump.Target is null).Select(static jump => jump.State.Open.Except(jump.Value.AllWorks)));
        return ends;
    }

    private Value Visit(IOperation? operation)
    {
        if (operation is null || _state is null || ++_steps > MaxSteps || _depth > MaxDepth)
        {
            return Value.Unknown;
        }

        _depth++;
        var value = VisitStatement(operation) ?? VisitExpression(operation) ?? VisitChildren(operation);
        _depth--;
        return value;
    }

    private Value VisitChildren(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            Visit(child);
        }

        return Value.Unknown;
    }

    private bool IsOwn(IOperation operation) => operation.Syntax.SyntaxTree == _own.SyntaxTree && _own.Span.Contains(operation.Syntax.Span);

    /// <summary>Where the hook's own code is when an operation runs.</summary>
    private SyntaxNode PlaceOf(IOperation operation)
    {
        // What follows '?.' is no expression by itself.
        while (operation.Parent is IConditionalAccessOperation access && access.WhenNotNull == operation)
        {
            operation = access;
        }

        return IsOwn(operation) ? operation.Syntax : _frame.Call ?? operation.Syntax;
    }

    private void Record(IOperation operation, string member)
    {
        var isOwn = IsOwn(operation);
        var change = new Change(PlaceOf(operation), isOwn ? $"changes '{member}'" : $"changes '{member}' by '{OutermostHelper()}'");
        if (!_changes.ContainsKey(change.Place))
        {
            _changes.Add(change.Place, change);
        }

        Add(CurrentWork, change);
    }

    private string OutermostHelper()
    {
        var name = "";
        for (var frame = _frame; frame.Caller is not null; frame = frame.Caller)
        {
            // A lambda has no name; what calls it has.
            name = frame.Method.MethodKind is MethodKind.AnonymousFunction ? name : frame.Method.Name;
        }

        return name;
    }

    /// <summary>The work that what happens now is part of; <see langword="null"/> while the hook waits for it.</summary>
    private Work? CurrentWork => _state is { HasAwaited: true } ? _frame.Later : _frame.Within;

    private void Add(Work? work, Change change)
    {
        if (work is not null)
        {
            work.Changes.Add(_frame.BlamesCall && work == _frame.Later && work != _frame.Within ? change with { Place = work.Start } : change);
        }
    }

    private Work Start(IOperation origin, bool isAwaitable, bool isInner = false) => Start(origin, _frame.Call, isAwaitable, isInner);

    private Work Start(IOperation origin, SyntaxNode? call, bool isAwaitable, bool isInner = false)
    {
        var key = (origin, call, isInner);
        if (!_works.TryGetValue(key, out var work))
        {
            work = new Work(PlaceOf(origin), isAwaitable) { IsInner = isInner };
            _works.Add(key, work);
        }

        return work;
    }

    private void Open(Work work)
    {
        if (_state is not null && work.Changes.Count > 0)
        {
            _state = _state with { Open = _state.Open.Add(work) };
        }
    }

    /// <summary>Takes work for done: what it changes is changed now.</summary>
    private void Close(IEnumerable<Work> works)
    {
        foreach (var work in works)
        {
            if (_state is not null && _state.Open.Contains(work))
            {
                _state = _state with { Open = _state.Open.Remove(work) };
                MoveTo(CurrentWork, work);
            }
        }
    }

    private void MoveTo(Work? other, Work work)
    {
        if (other is null || other == work)
        {
            return;
        }

        foreach (var change in work.Changes.ToArray())
        {
            Add(other, change);
        }
    }

    /// <summary>Takes work for somebody else's: where a task goes, it may be awaited.</summary>
    private void Hand(ImmutableHashSet<Work> works)
    {
        foreach (var work in works)
        {
            if (_state is not null && work.IsAwaitable)
            {
                _state = _state with { Open = _state.Open.Remove(work) };
            }
        }
    }
}
