using System.CommandLine;

namespace EdgeInteract.Contracts.Tool;

/// <summary>Turns what can go wrong outside the tool into one line and an exit code.</summary>
internal static class ToolErrors
{
    public static int Report(ParseResult parsed, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (ForeignFileException foreign)
        {
            parsed.InvocationConfiguration.Error.WriteLine(foreign.Message);
            return 2;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or BadImageFormatException or ContractExportException)
        {
            parsed.InvocationConfiguration.Error.WriteLine(ToolMessages.Failed(failure.Message));
            return 2;
        }
    }
}
