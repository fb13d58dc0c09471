using System.Collections.Immutable;
using System.Globalization;
using EdgeInteract.Generators.Infrastructure;

namespace EdgeInteract.Generators.Discovery;

/// <summary>The files of several declarations each.</summary>
internal static class SharedFiles
{
    // With each file that a generator adds, the compiler goes through the names of all that it has added before, at every keystroke. That is nothing for hundreds of
    // files, and for thousands it is more than all the rest.
    private const int MostFiles = 256;
    private const int InteractionsPerFile = 16;

    /// <summary>Into how many files so many declarations go; 0 for one each.</summary>
    public static int CountFor(int interactions)
    {
        if (interactions <= MostFiles)
        {
            return 0;
        }

        // A power of two: one more declaration leaves nearly always every other where it is.
        var count = MostFiles / InteractionsPerFile;
        while (count * InteractionsPerFile < interactions)
        {
            count *= 2;
        }

        return count;
    }

    public static ImmutableArray<ContractFile> Group(ImmutableArray<PlannedInteraction> interactions) =>
    [
        .. interactions
            .Where(static planned => planned.SharedFile is not null)
            .GroupBy(static planned => planned.SharedFile!.Value)
            .OrderBy(static group => group.Key)
            .Select(static group => new ContractFile(
                $"Interactions.{group.Key.ToString("x3", CultureInfo.InvariantCulture)}.g.cs",
                group.Select(static planned => planned.Shape).OrderBy(static shape => shape.FullName, StringComparer.Ordinal).ToEquatableArray())),
    ];
}
