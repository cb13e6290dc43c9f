using System.Buffers;

namespace SchemaSdk.Journals;

/// <summary>
/// Writes lines in groups: while one group is being flushed the next one gathers, so that many waiting calls cost one flush.
/// Holds a thread only while there is something to write.
/// </summary>
internal sealed class JournalWriter(JournalTail tail) : IAsyncDisposable
{
    private readonly object _gate = new();
    private readonly SemaphoreSlim _file = new(1, 1);
    private List<PendingLine> _waiting = [];
    private JournalTail _tail = tail;
    private Task _writing = Task.CompletedTask;
    private bool _isWriting;
    private bool _isClosed;

    public async ValueTask AppendAsync(ReadOnlyMemory<byte> line, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var pending = new PendingLine(line);
        Enqueue(pending);
        using (cancellationToken.UnsafeRegister(static (state, token) => ((PendingLine)state!).Cancel(token), pending))
        {
            await pending.Written.ConfigureAwait(false);
        }
    }

    /// <summary>Puts another file in the place of this one, between two groups.</summary>
    public async Task ReplaceAsync(Func<JournalTail, JournalTail> replace, CancellationToken cancellationToken)
    {
        await _file.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            lock (_gate) ObjectDisposedException.ThrowIf(_isClosed, this);
            _tail = replace(_tail);
        }
        finally
        {
            _file.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        Task writing;
        lock (_gate)
        {
            _isClosed = true;
            writing = _writing;
        }

        await writing.ConfigureAwait(false);
        await _file.WaitAsync().ConfigureAwait(false);
        _tail.Dispose();
        _file.Release();
    }

    private void Enqueue(PendingLine pending)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            _waiting.Add(pending);
            if (_isWriting) return;
            _isWriting = true;
            // The group is nobody's own: it must not run under the activity of the call that happened to come first.
            using (ExecutionContext.SuppressFlow()) _writing = Task.Run(WriteGroupsAsync);
        }
    }

    private async Task WriteGroupsAsync()
    {
        while (true)
        {
            await _file.WaitAsync().ConfigureAwait(false);
            try
            {
                if (NextGroup() is not { } group) return;
                Write(group);
            }
            finally
            {
                _file.Release();
            }
        }
    }

    private List<PendingLine>? NextGroup()
    {
        lock (_gate)
        {
            _isWriting = _waiting.Count > 0;
            if (!_isWriting) return null;
            var group = _waiting;
            _waiting = [];
            return group;
        }
    }

    private void Write(List<PendingLine> group)
    {
        group.RemoveAll(line => !line.TryTake());
        if (group.Count == 0) return;
        Exception? failure = null;
        try
        {
            var lines = new ArrayBufferWriter<byte>(group.Sum(line => line.Line.Length));
            foreach (var line in group) lines.Write(line.Line.Span);
            _tail.Append(lines.WrittenSpan);
        }
        catch (Exception e)
        {
            failure = e;
        }

        foreach (var line in group) line.Complete(failure);
    }
}
