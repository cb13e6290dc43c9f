using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;

namespace SchemaSdk.Batches;

/// <summary>
/// Runs many requests, so many at once: one loop takes them from the source as slots become free, each runs by itself, and
/// all outcomes go through one bounded channel, which holds the source back when nobody reads them.
/// </summary>
internal sealed class BatchRun<TOutput>(IQueueClient client, RunManyOptions options) : IDisposable
{
    private readonly BatchBudget _budget = new(options, client.GetModelAsync);
    private readonly SemaphoreSlim _slots = new(options.MaxConcurrency);
    private readonly Channel<RunOutcome<TOutput>> _outcomes =
        Channel.CreateBounded<RunOutcome<TOutput>>(new BoundedChannelOptions(options.MaxConcurrency) { SingleReader = true });

    private BatchCounts? _counts;

    private BatchCounts Counts => _counts ??= new(options.Progress, _budget);

    public async IAsyncEnumerable<RunOutcome<TOutput>> RunAsync(
        IAsyncEnumerable<IModelRequest<TOutput>> requests, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var taking = TakeAllAsync(requests, stop.Token);
        try
        {
            // Not cancelled itself: the outcomes of cancelled requests hold the handles of their jobs.
            await foreach (var outcome in _outcomes.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false)) yield return outcome;
            (await taking.ConfigureAwait(false))?.Throw();
        }
        finally
        {
            // The caller left early: what still runs must not wait for a reader.
            await stop.CancelAsync().ConfigureAwait(false);
            while (await _outcomes.Reader.WaitToReadAsync(CancellationToken.None).ConfigureAwait(false)) _outcomes.Reader.TryRead(out _);
            await taking.ConfigureAwait(false);
        }
    }

    public void Dispose() => _slots.Dispose();

    /// <returns>What the source threw, or that the caller stopped.</returns>
    private async Task<ExceptionDispatchInfo?> TakeAllAsync(IAsyncEnumerable<IModelRequest<TOutput>> requests, CancellationToken cancellationToken)
    {
        ExceptionDispatchInfo? failure = null;
        try
        {
            await StartAllAsync(requests, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            failure = ExceptionDispatchInfo.Capture(e);
        }

        for (var slot = 0; slot < options.MaxConcurrency; slot++) await _slots.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        _outcomes.Writer.Complete();
        return failure;
    }

    private async Task StartAllAsync(IAsyncEnumerable<IModelRequest<TOutput>> requests, CancellationToken cancellationToken)
    {
        var source = requests.GetAsyncEnumerator(cancellationToken);
        await using (source.ConfigureAwait(false))
        {
            for (var index = 0; ; index++)
            {
                await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
                var isTaken = false;
                try
                {
                    isTaken = await source.MoveNextAsync().ConfigureAwait(false);
                }
                finally
                {
                    if (!isTaken) _slots.Release();
                }

                if (!isTaken) return;
                if (!await StartAsync(index, source.Current, cancellationToken).ConfigureAwait(false)) return;
            }
        }
    }

    /// <returns>Whether more may be started.</returns>
    private async Task<bool> StartAsync(int index, IModelRequest<TOutput> request, CancellationToken cancellationToken)
    {
        Counts.Take();
        decimal price;
        try
        {
            price = await _budget.PriceOfAsync(request, cancellationToken).ConfigureAwait(false);
            if (!_budget.TryTake(price)) throw new BudgetExceededException("The batch's budget would be exceeded; nothing was sent for this request.") { ModelId = request.Descriptor.Id };
        }
        catch (Exception e)
        {
            await EndAsync(Failure(index, request, e, null)).ConfigureAwait(false);
            return e is not BudgetExceededException;
        }

        _ = RunOneAsync(index, request, price, cancellationToken);
        return true;
    }

    private async Task RunOneAsync(int index, IModelRequest<TOutput> request, decimal price, CancellationToken cancellationToken)
    {
        JobHandle? handle = null;
        RunOutcome<TOutput> outcome;
        try
        {
            var job = await client.SubmitAsync(request, cancellationToken).ConfigureAwait(false);
            handle = job.Handle;
            var result = await job.WaitAsync(options.Wait, cancellationToken).ConfigureAwait(false);
            outcome = new() { Index = index, Request = request, Kind = RunOutcomeKind.Succeeded, Result = result, Handle = handle };
        }
        catch (Exception e)
        {
            outcome = Failure(index, request, e, handle ?? (e as JournalException)?.Handle);
            // A cancelled submit that had begun to leave is unknown, so a cancelled one without a job never left.
            if (outcome.Kind == RunOutcomeKind.Rejected || (outcome.Kind == RunOutcomeKind.Cancelled && outcome.Handle is null)) _budget.GiveBack(price);
        }

        await EndAsync(outcome).ConfigureAwait(false);
    }

    private async Task EndAsync(RunOutcome<TOutput> outcome)
    {
        Counts.End(outcome.Kind);
        await _outcomes.Writer.WriteAsync(outcome, CancellationToken.None).ConfigureAwait(false);
        _slots.Release();
    }

    private static RunOutcome<TOutput> Failure(int index, IModelRequest<TOutput> request, Exception failure, JobHandle? handle) => new()
    {
        Index = index,
        Request = request,
        Kind = OutcomeKinds.Of(failure, wasAccepted: handle is not null),
        Exception = failure,
        Handle = handle,
    };
}
