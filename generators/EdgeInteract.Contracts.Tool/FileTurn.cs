using System.Security.Cryptography;
using System.Text;

namespace EdgeInteract.Contracts.Tool;

/// <summary>The turn to replace a file, of which all processes of the machine that do so have one at a time.</summary>
internal sealed class FileTurn : IDisposable
{
    private readonly Mutex _mutex;

    private FileTurn(Mutex mutex) => _mutex = mutex;

    /// <summary>Waits for the turn.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The turn; <see langword="null"/> where the machine has no locks between processes to give.</returns>
    public static FileTurn? Take(string path)
    {
        Mutex mutex;
        try
        {
            mutex = new Mutex(initiallyOwned: false, $"Global\\EdgeInteract-{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(path))))}");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or WaitHandleCannotBeOpenedException)
        {
            return null;
        }

        try
        {
            mutex.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // Who had it died, and the file is whole all the same.
        }

        return new FileTurn(mutex);
    }

    public void Dispose()
    {
        _mutex.ReleaseMutex();
        _mutex.Dispose();
    }
}
