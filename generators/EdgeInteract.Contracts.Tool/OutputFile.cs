using System.Text;

namespace EdgeInteract.Contracts.Tool;

/// <summary>A file as it should be.</summary>
/// <param name="path">Where.</param>
/// <param name="text">Its text, with <c>\n</c> as the newline.</param>
internal sealed class OutputFile(string path, string text)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>Whether the file is there and says this. Git may have checked it out with other newlines, and another version may have written the same.</summary>
    public bool IsCurrent => Read() is { } there && GeneratedHeader.WithoutVersion(there.ReplaceLineEndings("\n")) == GeneratedHeader.WithoutVersion(Text);

    /// <summary>The other assembly that the file which is there was generated from, if it was.</summary>
    public string? OtherOwner => Read() is { } there && GeneratedHeader.AssemblyOf(there) is { } owner && owner != GeneratedHeader.AssemblyOf(Text) ? owner : null;

    /// <summary>Writes the file if it differs, so that whatever watches it is not woken for nothing.</summary>
    /// <returns>Whether it was written.</returns>
    /// <exception cref="ForeignFileException">Another assembly has written it.</exception>
    public bool Write()
    {
        if (IsCurrent)
        {
            return false;
        }

        var folder = System.IO.Path.GetDirectoryName(Path)!;
        Directory.CreateDirectory(folder);

        // Replaced as a whole: a compiler that reads it meanwhile sees the old file or the new one.
        var temporary = System.IO.Path.Combine(folder, System.IO.Path.GetRandomFileName());
        try
        {
            File.WriteAllText(temporary, Text, s_utf8);
            Replace(temporary);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException && IsCurrent)
        {
            // Another build wrote the same at the same moment.
            return false;
        }
        finally
        {
            File.Delete(temporary);
        }

        return true;
    }

    // Of two builds that begin without the file, the later one sees whose it has become. A move that does not overwrite looks first and moves then, and so does not tell.
    private void Replace(string temporary)
    {
        using var turn = FileTurn.Take(Path);
        if (OtherOwner is { } owner)
        {
            throw new ForeignFileException(Path, owner);
        }

        File.Move(temporary, Path, overwrite: true);
    }

    private string? Read()
    {
        try
        {
            return File.ReadAllText(Path, s_utf8);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
