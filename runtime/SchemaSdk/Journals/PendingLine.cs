namespace SchemaSdk.Journals;

/// <summary>A line that somebody waits for. Whoever takes it first, the writer or the cancellation, decides what becomes of it.</summary>
internal sealed class PendingLine(ReadOnlyMemory<byte> line)
{
    private readonly TaskCompletionSource _written = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isTaken;

    public ReadOnlyMemory<byte> Line => line;

    public Task Written => _written.Task;

    public bool TryTake() => Interlocked.Exchange(ref _isTaken, 1) == 0;

    public void Cancel(CancellationToken cancellationToken)
    {
        if (TryTake()) _written.TrySetCanceled(cancellationToken);
    }

    public void Complete(Exception? failure)
    {
        if (failure is null) _written.TrySetResult();
        else _written.TrySetException(failure);
    }
}
