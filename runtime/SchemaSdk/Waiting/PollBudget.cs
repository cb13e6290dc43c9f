namespace SchemaSdk.Waiting;

/// <summary>
/// Lets through so many polls a second, evenly and in the order in which they were asked for, over all waits of a client. Whoever
/// stops waiting gives up his place. One timer serves all.
/// </summary>
internal sealed class PollBudget(double perSecond, TimeProvider time)
{
    private static readonly TimeSpan LongestCatchUp = TimeSpan.FromSeconds(1);
    private readonly object _gate = new();
    private readonly LinkedList<TaskCompletionSource> _line = new();
    private readonly TimeSpan _gap = double.IsPositiveInfinity(perSecond) ? TimeSpan.Zero : TimeSpan.FromSeconds(1 / perSecond);
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _next;

    private TimeSpan Now => time.GetElapsedTime(_start);

    public ValueTask TakeAsync(CancellationToken cancellationToken)
    {
        if (_gap == TimeSpan.Zero) return ValueTask.CompletedTask;
        LinkedListNode<TaskCompletionSource> place;
        lock (_gate)
        {
            var now = Now;
            if (_line.Count == 0 && _next <= now)
            {
                _next = now + _gap;
                return ValueTask.CompletedTask;
            }

            place = _line.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            if (_line.Count == 1) _ = ServeAsync();
        }

        return new ValueTask(StandAsync(place, cancellationToken));
    }

    private async Task StandAsync(LinkedListNode<TaskCompletionSource> place, CancellationToken cancellationToken)
    {
        using var registration = cancellationToken.UnsafeRegister(_ => Leave(place, cancellationToken), null);
        await place.Value.Task.ConfigureAwait(false);
    }

    private void Leave(LinkedListNode<TaskCompletionSource> place, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            // The first place is the sign that somebody serves the line: its server clears it away.
            if (place.List is not null && place.Previous is not null) _line.Remove(place);
        }

        place.Value.TrySetCanceled(cancellationToken);
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            TimeSpan pause;
            lock (_gate)
            {
                ServeDue();
                if (_line.Count == 0) return;
                pause = _next - Now;
            }

            await Task.Delay(pause > TimeSpan.Zero ? pause : TimeSpan.Zero, time, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private void ServeDue()
    {
        var now = Now;
        if (_next < now - LongestCatchUp) _next = now - LongestCatchUp;
        while (_line.First is { } first)
        {
            // A timer that fires late is made up for, so that the rate holds.
            if (!first.Value.Task.IsCompleted && _next > now) return;
            _line.Remove(first);
            if (first.Value.TrySetResult()) _next += _gap;
        }
    }
}
