namespace EdgeInteract.Streams;

/// <summary>Handles items one after the other. Idle, it holds no thread, no task and no buffer; one item at a time needs no buffer either.</summary>
/// <typeparam name="T">What is handled.</typeparam>
/// <param name="capacity">How many items may wait.</param>
/// <param name="isImmediate">
/// Whether what is posted to an idle queue is handled on the poster's own thread, as far as that does not wait; else, on the thread pool.
/// </param>
internal abstract class SerialQueue<T>(int capacity, bool isImmediate = false) : IThreadPoolWorkItem
{
    // A poster works for the others as long as this, and is then let go.
    private const int MaxImmediate = 16;

    private T _next = default!;
    private bool _hasNext;
    private Queue<T>? _more;
    private bool _isRunning;
    private bool _isClosed;

    protected bool IsClosed => Volatile.Read(ref _isClosed);

    /// <summary>Whether nothing is waiting behind what is handled now.</summary>
    protected bool IsIdle => !Volatile.Read(ref _hasNext);

    /// <returns><see langword="false"/> if the queue is full or closed; the item is then dropped.</returns>
    public bool Post(T item)
    {
        lock (this)
        {
            if (_isClosed)
            {
                return false;
            }

            if (!_hasNext)
            {
                _next = item;
                _hasNext = true;
            }
            else if ((_more?.Count ?? 0) + 1 < capacity)
            {
                (_more ??= new Queue<T>()).Enqueue(item);
            }
            else
            {
                return false;
            }

            if (_isRunning)
            {
                return true;
            }

            _isRunning = true;
        }

        if (isImmediate)
        {
            _ = DrainAsync(MaxImmediate);
        }
        else
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }

        return true;
    }

    /// <summary>Drops what is waiting; nothing more is handled.</summary>
    public void Close()
    {
        lock (this)
        {
            _isClosed = true;
            _next = default!;
            _hasNext = false;
            _more = null;
        }
    }

    void IThreadPoolWorkItem.Execute() => _ = DrainAsync(int.MaxValue);

    protected abstract ValueTask HandleAsync(T item);

    protected abstract void OnFailed(Exception exception);

    private async Task DrainAsync(int limit)
    {
        for (var handled = 1; TryTake(out var item); handled++)
        {
            try
            {
                await HandleAsync(item).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                OnFailed(exception);
            }

            if (handled == limit)
            {
                // Still running, as far as posters can see.
                ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
                return;
            }
        }
    }

    private bool TryTake(out T item)
    {
        lock (this)
        {
            item = _next;
            if (!_hasNext)
            {
                _isRunning = false;
                return false;
            }

            if (_more is not null && _more.TryDequeue(out _next!))
            {
                return true;
            }

            _next = default!;
            _hasNext = false;
            _more = null;
            return true;
        }
    }
}
