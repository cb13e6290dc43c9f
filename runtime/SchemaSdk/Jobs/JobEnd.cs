using SchemaSdk.Waiting;

namespace SchemaSdk.Jobs;

/// <summary>
/// Writes the end of one job to the journal when it is first seen. A journal that fails here loses nothing: the job stays
/// listed as accepted and can be resumed, whereas an exception would cost the caller the result in hand.
/// </summary>
internal sealed class JobEnd(JobCalls calls, WaitServices services, Guid? submitId)
{
    private int _isRecorded;

    public async Task<JobResult<TOutput>> RecordAsync<TOutput>(Task<JobResult<TOutput>> reading)
    {
        try
        {
            var result = await reading.ConfigureAwait(false);
            await RecordAsync(JobState.Completed).ConfigureAwait(false);
            return result;
        }
        catch (QueueException e) when (StateOf(e) is not null)
        {
            await RecordAsync(StateOf(e)!.Value).ConfigureAwait(false);
            throw;
        }
    }

    public async Task<CancelOutcome> RecordAsync(Task<CancelOutcome> cancelling)
    {
        var outcome = await cancelling.ConfigureAwait(false);
        if (outcome == CancelOutcome.Cancelled) await RecordAsync(JobState.Cancelled).ConfigureAwait(false);
        return outcome;
    }

    /// <summary>Completed alone is no end yet: the result is still to be read, and says whether the job succeeded.</summary>
    public Task RecordAsync(JobStatus status) =>
        status.State is JobState.Failed or JobState.Cancelled ? RecordAsync(status.State) : Task.CompletedTask;

    private async Task RecordAsync(JobState state)
    {
        if (services.Options.Journal is not { } journal || Interlocked.Exchange(ref _isRecorded, 1) == 1) return;
        var entry = new JournalEntry
        {
            SubmitId = submitId,
            Event = JournalEvent.Finished,
            ModelId = calls.ModelId,
            BaseAddress = services.Options.BaseAddress,
            Time = services.Time.GetUtcNow(),
            RequestId = calls.RequestId,
            EndState = state,
        };
        try
        {
            await journal.AppendAsync(entry, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Volatile.Write(ref _isRecorded, 0);
            services.Telemetry.JournalFailed(JournalEvent.Finished, e, calls.RequestId, calls.ModelId);
        }
    }

    private static JobState? StateOf(QueueException end) => end switch
    {
        OutputFormatException => JobState.Completed,
        JobFailedException => JobState.Failed,
        JobCancelledException => JobState.Cancelled,
        _ => null,
    };
}
