using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace EdgeInteract.Package.Tests.Harness;

/// <summary>What <c>dotnet watch</c> says.</summary>
internal sealed class WatchOutput
{
    private const string Waiting = "Waiting for a file to change";

    private readonly Channel<bool> _rounds = Channel.CreateUnbounded<bool>();
    private readonly StringBuilder _text = new();

    public WatchOutput(Process process)
    {
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Text
    {
        get
        {
            lock (_text)
            {
                return _text.ToString();
            }
        }
    }

    /// <summary>Waits for the end of the next round of building.</summary>
    public async Task WaitsForAChangeAsync(TimeSpan deadline)
    {
        try
        {
            await _rounds.Reader.ReadAsync().AsTask().WaitAsync(deadline);
        }
        catch (Exception error) when (error is TimeoutException or ChannelClosedException)
        {
            throw new InvalidOperationException($"dotnet watch did not come to wait for a change:\n{Text}", error);
        }
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            _rounds.Writer.TryComplete();
            return;
        }

        lock (_text)
        {
            _text.AppendLine(line);
        }

        if (line.Contains(Waiting, StringComparison.Ordinal))
        {
            _rounds.Writer.TryWrite(true);
        }
    }
}
