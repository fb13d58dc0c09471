using System.Globalization;
using EdgeInteract.Differential.Tests.Documents;
using EdgeInteract.Differential.Tests.Judges;

namespace EdgeInteract.Differential.Tests.Running;

/// <summary>Gives documents of one contract to every judge.</summary>
internal sealed class Comparison(ContractUnderTest contract, NodeJudge node, Tally tally)
{
    private const string Several = "several differences of NJsonSchema";

    private readonly int _number = contract.Grammar.Number;

    /// <summary>Finds the documents that are not judged alike.</summary>
    public async Task<List<Disagreement>> FindAsync(IReadOnlyList<Document> documents)
    {
        var found = new List<Disagreement>();
        var comparable = new List<Judged>();
        foreach (var document in documents)
        {
            if (Read(document, found) is { } judged)
            {
                comparable.Add(judged);
            }
        }

        // Node judges while we do.
        var verdicts = node.JudgeAsync(comparable.Select(judged => (Name(judged.Document), Whole(judged.Document, judged.Tree).Write())));
        foreach (var judged in comparable)
        {
            if (CompareSchema(judged) is { } difference)
            {
                found.Add(new(judged.Document, difference));
            }
        }

        foreach (var (judged, verdict) in comparable.Zip(await verdicts))
        {
            if (!verdict.IsAll(judged.IsAccepted) && !IsDoublesAlone(judged, verdict))
            {
                found.Add(new(judged.Document, $"{verdict}; reader {judged.Words}"));
            }
        }

        return found;
    }

    private Judged? Read(Document document, List<Disagreement> found)
    {
        var (value, errors) = ReaderJudge.Read(contract, document);
        if ((value is null && errors.Length == 0) || errors.StartsWith("it gave", StringComparison.Ordinal))
        {
            found.Add(new(document, $"reader: {errors}"));
            return null;
        }

        if (ReaderJudge.Check(contract, document, errors) is { } other)
        {
            found.Add(new(document, $"reader [{errors}], but {other}"));
        }

        var (tree, reason) = document.IsWithoutData ? (null, Incomparable.No) : DocumentReading.Read(document.Json!);
        if (reason != Incomparable.No)
        {
            CompareUnreadable(document, reason, value, found);
            return null;
        }

        tally.Count(value is not null);
        if (value is not null && SerializerJudge.Compare(contract, document, tree, value) is { } difference)
        {
            found.Add(new(document, difference));
        }

        return new Judged(document, tree, value is not null, errors);
    }

    // What ajv, NJsonSchema and a guard cannot see as it is: our reader refuses it, and so does System.Text.Json where it looks.
    private void CompareUnreadable(Document document, Incomparable reason, object? value, List<Disagreement> found)
    {
        tally.Count(reason);
        if (value is not null)
        {
            found.Add(new(document, $"reader accepts, although: {reason}"));
        }
        else if (reason is Incomparable.NotJson or Incomparable.Duplicate or Incomparable.TooDeep && !SerializerJudge.Refuses(contract, document))
        {
            found.Add(new(document, $"System.Text.Json accepts, although: {reason}"));
        }
    }

    private string? CompareSchema(Judged judged)
    {
        var schema = judged.Document.IsAnswer ? contract.ResponseSchema : contract.PayloadSchema;
        var wrong = SchemaJudge.Judge(schema, Whole(judged.Document, judged.Tree));
        if (wrong.Length == 0 == judged.IsAccepted)
        {
            return null;
        }

        // One difference after the other, so that the one that explains it has a name.
        (string Name, Func<Tree, Place, Tree> Change)[] differences =
        [
            (KnownDifferences.IntegerWithFraction, KnownDifferences.PlainIntegers),
            (KnownDifferences.IntegerWithFraction, KnownDifferences.SignedIntegers),
            (KnownDifferences.Utf16, KnownDifferences.BasicPlane),
            (KnownDifferences.ExactDoubles, KnownDifferences.RoundedDoubles),
            (KnownDifferences.DecimalsAlone, KnownDifferences.Beyond),
            (KnownDifferences.ListedDigits, KnownDifferences.ListedNumbers),
            (KnownDifferences.DecimalDigits, KnownDifferences.DecimalBelow),
            (KnownDifferences.DecimalDigits, KnownDifferences.DecimalAbove),
        ];
        (string Name, Func<Tree, Place, Tree> Change)[] several =
        [
            (Several, Together(differences.Where(static difference => difference.Change != KnownDifferences.DecimalAbove))),
            (Several, Together(differences.Where(static difference => difference.Change != KnownDifferences.DecimalBelow))),
        ];
        foreach (var (name, change) in differences.Concat(several))
        {
            var changed = Changed(judged, change, name is KnownDifferences.Utf16 or Several);
            if (changed is not null && SchemaJudge.Judge(schema, changed).Length == 0 == judged.IsAccepted)
            {
                tally.Count(name);
                return null;
            }
        }

        return $"NJsonSchema {(wrong.Length == 0 ? "accepts" : $"refuses [{wrong}]")}; reader {judged.Words}";
    }

    private static Func<Tree, Place, Tree> Together(IEnumerable<(string Name, Func<Tree, Place, Tree> Change)> differences) =>
        (tree, place) => differences.Aggregate(tree, (changed, difference) => difference.Change(changed, place));

    private bool IsDoublesAlone(Judged judged, NodeVerdict verdict)
    {
        if (Rewritten(judged, KnownDifferences.Doubles) is not { } rounded || rounded == judged.Tree)
        {
            return false;
        }

        var (value, _) = ReaderJudge.Read(contract, Document.Of(judged.Document.Outcome, rounded));
        if (verdict.IsAll(value is not null))
        {
            tally.Count(KnownDifferences.DoublesAlone);
            return true;
        }

        return false;
    }

    private Tree? Changed(Judged judged, Func<Tree, Place, Tree> change, bool isOutcomeChanged)
    {
        var tree = Rewritten(judged, change);

        // Only of a catch-all are the characters of the name counted.
        var outcome = isOutcomeChanged && judged.Document.Outcome is { } name && contract.Grammar.OutcomeOf(name) is { Wire: null } ? KnownDifferences.BasicPlane(name) : judged.Document.Outcome;
        return Equals(tree?.Write(), judged.Tree?.Write()) && outcome == judged.Document.Outcome ? null : Whole(new Document(outcome, null), tree);
    }

    private Tree? Rewritten(Judged judged, Func<Tree, Place, Tree> change) =>
        judged.Tree is Tree.Members members && judged.Document.TypeIn(contract.Grammar) is { } type ? Places.Rewrite(members, type, contract.Grammar, change) : judged.Tree;

    private string Name(Document document) => string.Create(CultureInfo.InvariantCulture, $"{_number}{(document.IsAnswer ? 'r' : 'p')}");

    private static Tree Whole(Document document, Tree? tree) => document.Outcome is { } outcome ? SchemaJudge.Envelope(outcome, tree) : tree!;

    private sealed record Judged(Document Document, Tree? Tree, bool IsAccepted, string Errors)
    {
        public string Words => IsAccepted ? "accepts" : $"refuses [{Errors}]";
    }
}
