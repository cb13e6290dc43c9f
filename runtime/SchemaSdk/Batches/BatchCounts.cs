namespace SchemaSdk.Batches;

/// <summary>Counts what became of the requests, and tells the caller.</summary>
internal sealed class BatchCounts(IProgress<RunManyProgress>? progress, BatchBudget budget)
{
    private readonly object _gate = new();
    private RunManyProgress _now = new();

    public void Take() => Change(now => now with { Taken = now.Taken + 1 });

    public void End(RunOutcomeKind kind) => Change(now => now.With(kind));

    private void Change(Func<RunManyProgress, RunManyProgress> change)
    {
        lock (_gate)
        {
            _now = change(_now) with { EstimatedPriceUsd = budget.Spent };
            try
            {
                progress?.Report(_now);
            }
            catch (Exception)
            {
                // A display that fails must not end paid jobs.
            }
        }
    }
}
