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
        if (!Enqueue(item, out var mustRun))
        {
            return false;
        }

        if (mustRun)
        {
            if (isImmediate)
            {
                RunHere();
            }
            else
            {
                ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
            }
        }

        return true;
    }

    /// <summary>Handles what is waiting on this thread, as far as that does not wait. To be called if <see cref="Enqueue"/> says so, under no lock.</summary>
    public void RunHere() => _ = DrainAsync(MaxImmediate);

    /// <summary>Puts an item into the queue without handling it.</summary>
    /// <param name="item">The item.</param>
    /// <param name="mustRun">Whether nobody is at work on the queue, so that the caller has to call <see cref="RunHere"/>.</param>
    /// <returns><see langword="false"/> if the queue is full or closed; the item is then dropped.</returns>
    protected bool Enqueue(T item, out bool mustRun)
    {
        mustRun = false;
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

            mustRun = !_isRunning;
            _isRunning = true;
            return true;
        }
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
