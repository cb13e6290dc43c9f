using SchemaSdk.Telemetry;

namespace SchemaSdk.Submitting;

/// <summary>The journal's entries of one submit. Cancellation gives up the first of them only: what came after a byte may have left is always written.</summary>
internal sealed class SubmitRecord(QueueClientOptions options, ClientTelemetry telemetry, string modelId)
{
    private readonly IJobJournal _journal = options.Journal!;
    private readonly Guid _submitId = Guid.NewGuid();

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _journal.AppendAsync(Entry(JournalEvent.Submitting), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!(e is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            throw new JournalException($"The journal could not be written, so the submit to {modelId} was not sent: {e.Message}", e)
            {
                ModelId = modelId,
                SubmitId = _submitId,
            };
        }
    }

    public async Task<Accepted> AcceptAsync(Accepted accepted)
    {
        try
        {
            await _journal.AppendAsync(Entry(JournalEvent.Accepted, accepted.RequestId), CancellationToken.None).ConfigureAwait(false);
            return accepted with { SubmitId = _submitId };
        }
        catch (Exception e)
        {
            throw new JournalException(
                $"The submit to {modelId} was accepted as request {accepted.RequestId} and will be billed, but the journal could not be written: {e.Message}", e)
            {
                RequestId = accepted.RequestId,
                ModelId = modelId,
                SubmitId = _submitId,
                Handle = Handle(accepted),
            };
        }
    }

    /// <summary>
    /// Writes what a submit ended with that was not accepted. A journal that fails here hides nothing: the submit stays listed
    /// as unknown, and the caller gets the exception that tells him what happened.
    /// </summary>
    public async Task EndAsync(Exception outcome)
    {
        if (outcome is SubmitUnknownException unknown) unknown.AttachSubmit(_submitId);
        if (EventOf(outcome) is not { } happened) return;
        try
        {
            var requestId = happened == JournalEvent.Unknown ? (outcome as QueueException)?.RequestId : null;
            await _journal.AppendAsync(Entry(happened, requestId), CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            telemetry.JournalFailed(happened, e, (outcome as QueueException)?.RequestId, modelId);
        }
    }

    // Whatever is not named here leaves the submit listed as unknown.
    private static JournalEvent? EventOf(Exception outcome) => outcome switch
    {
        SubmitUnknownException => JournalEvent.Unknown,
        ServiceException => JournalEvent.Rejected,
        ServiceUnreachableException or TokenMissingException or OperationCanceledException or ObjectDisposedException => JournalEvent.Unsent,
        _ => null,
    };

    private JournalEntry Entry(JournalEvent happened, string? requestId = null) => new()
    {
        SubmitId = _submitId,
        Event = happened,
        ModelId = modelId,
        BaseAddress = options.BaseAddress,
        Time = options.TimeProvider.GetUtcNow(),
        RequestId = requestId,
    };

    private JobHandle Handle(Accepted accepted) => new()
    {
        RequestId = accepted.RequestId,
        ModelId = modelId,
        BaseAddress = options.BaseAddress,
        SubmittedAt = accepted.SubmittedAt,
    };
}
