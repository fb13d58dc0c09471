using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>Loops, each run twice: the second time with what the first one left.</summary>
internal sealed partial class ChangeFinder
{
    private Value VisitForEach(IForEachLoopOperation loop)
    {
        var works = Visit(loop.Collection).AllWorks;
        if (loop.IsAsynchronous)
        {
            Await();
            Close(works);
        }

        return VisitLoop(loop, condition: null, isConditionFirst: true, static () => { }, () => Assign(loop.LoopControlVariable, Value.Of(works), loop));
    }

    private Value VisitLoop(ILoopOperation loop, IOperation? condition, bool isConditionFirst, Action bottom, Action? top = null)
    {
        if (_state is not { } before)
        {
            return Value.Unknown;
        }

        var isEndless = loop is not IForEachLoopOperation && (condition is null || condition.ConstantValue is { HasValue: true, Value: true });
        var asked = Work.None;
        for (var round = 0; round < 2 && _state is not null; round++)
        {
            var entry = _state;
            if (isConditionFirst)
            {
                asked = asked.Union(Ask(() => Visit(condition)).Asked);
            }

            top?.Invoke();
            Visit(loop.Body);
            _state = Arrive(_state, loop.ContinueLabel);
            bottom();
            if (!isConditionFirst)
            {
                asked = asked.Union(Ask(() => Visit(condition)).Asked);
            }

            // A loop over tasks is taken to run: what its body awaits is awaited after it.
            _state = _state is { } after ? ValuesAndWork.Merge(after, entry with { Open = after.Open }, after) : isConditionFirst ? entry : null;
        }

        _state = isEndless ? null : _state ?? (isConditionFirst ? before : null);
        // It goes on until they are done.
        Close(asked);
        _state = Arrive(_state, loop.ExitLabel);
        return Value.Unknown;
    }
}
