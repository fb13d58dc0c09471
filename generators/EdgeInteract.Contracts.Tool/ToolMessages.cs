namespace EdgeInteract.Contracts.Tool;

/// <summary>What the tool says is wrong, in the form that MSBuild, editors and build servers read as an error of a file.</summary>
internal static class ToolMessages
{
    public static string Failed(string reason) => Error("edgeinteract", "EDGEINTERACT006", reason);

    public static string OutOfDate(string path, string assembly) =>
        Error(path, "EDGEINTERACT003", $"The file is out of date: the interactions of {assembly} give another one.");

    public static string Missing(string path, string assembly) => Error(path, "EDGEINTERACT004", $"The file is missing: the interactions of {assembly} give it.");

    public static string Superfluous(string path, string assembly) =>
        Error(path, "EDGEINTERACT005", $"The file is superfluous: it was generated from {assembly}, whose interactions do not give it any more. Delete it.");

    public static string Foreign(string path, string owner) => Error(
        path,
        "EDGEINTERACT007",
        $"The file was generated from {owner}, and is not overwritten. Give one of both projects another folder (EdgeInteractTypeScriptOutput), a single file with a name of its own (EdgeInteractTypeScriptLayout, EdgeInteractTypeScriptFile), or its interactions another namespace. If {owner} does not write it any more, delete it.");

    private static string Error(string origin, string code, string text) => $"{origin} : error {code}: {text}";
}
