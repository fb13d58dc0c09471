namespace EdgeInteract.Streams;

/// <summary>Handles items one after the other on the thread pool. Idle, it holds no thread, no task and no buffer.</summary>
/// <typeparam name="T">What is handled.</typeparam>
internal abstract class SerialQueue<T>(int capacity) : IThreadPoolWorkItem
{
    private Queue<T>? _items;
    private bool _isRunning;
    private bool _isClosed;

    protected bool IsClosed => Volatile.Read(ref _isClosed);

    /// <summary>Whether nothing is waiting behind what is handled now.</summary>
    protected bool IsIdle
    {
        get
        {
            lock (this)
            {
                return _items is not { Count: > 0 };
            }
        }
    }

    /// <returns><see langword="false"/> if the queue is full or closed; the item is then dropped.</returns>
    public bool Post(T item)
    {
        lock (this)
        {
            if (_isClosed)
            {
                return false;
            }

            _items ??= new Queue<T>(1);
            if (_items.Count >= capacity)
            {
                return false;
            }

            _items.Enqueue(item);
            if (_isRunning)
            {
                return true;
            }

            _isRunning = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        return true;
    }

    /// <summary>Drops what is waiting; nothing more is handled.</summary>
    public void Close()
    {
        lock (this)
        {
            _isClosed = true;
            _items = null;
        }
    }

    void IThreadPoolWorkItem.Execute() => _ = DrainAsync();

    protected abstract ValueTask HandleAsync(T item);

    protected abstract void OnFailed(Exception exception);

    private async Task DrainAsync()
    {
        while (TryTake(out var item))
        {
            try
            {
                await HandleAsync(item).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                OnFailed(exception);
            }
        }
    }

    private bool TryTake(out T item)
    {
        lock (this)
        {
            if (_items is not null && _items.TryDequeue(out item!))
            {
                return true;
            }

            _items = null;
            _isRunning = false;
            item = default!;
            return false;
        }
    }
}
