using System.Diagnostics;
using System.Text.Json;

namespace EdgeInteract.Differential.Tests.Judges;

/// <summary>A Node process that judges with ajv and with the guards: a line of documents in, a line of verdicts out.</summary>
internal sealed class NodeJudge : IDisposable
{
    // Of one batch, which takes some milliseconds; more than the machine can be busy with others.
    private static readonly TimeSpan s_deadline = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly Task<string> _complaints;
    private readonly SemaphoreSlim _turn = new(1);

    public NodeJudge(string script, string contracts)
    {
        _process = Process.Start(new ProcessStartInfo("node", [script, contracts])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        _complaints = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Judges documents.</summary>
    /// <param name="documents">For each the number of its contract with <c>p</c> for a payload or <c>r</c> for an answer, and its text.</param>
    public async Task<NodeVerdict[]> JudgeAsync(IEnumerable<(string Judge, string Text)> documents)
    {
        var line = JsonSerializer.Serialize(documents.Select(static document => new[] { document.Judge, document.Text }));
        await _turn.WaitAsync();
        try
        {
            await _process.StandardInput.WriteLineAsync(line);
            await _process.StandardInput.FlushAsync();
            var answer = await _process.StandardOutput.ReadLineAsync().WaitAsync(s_deadline) ?? throw new InvalidOperationException($"Node has ended: {await _complaints}");
            return [.. JsonSerializer.Deserialize<string[]>(answer)!.Select(NodeVerdict.Read)];
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        _turn.Dispose();
    }
}
