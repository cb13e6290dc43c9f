using SchemaSdk.Telemetry;
using SchemaSdk.Transport;

namespace SchemaSdk.Submitting;

/// <summary>A submit between its journal entries: the first is durable before a byte leaves, the last before the call returns.</summary>
internal sealed class JournaledSubmit(SubmitCall submit, QueueClientOptions options, ClientTelemetry telemetry)
{
    public async Task<Accepted> SendAsync(
        string modelId, ReadOnlyMemory<byte> body, Deadline deadline, CancellationToken cancellationToken)
    {
        if (options.Journal is null) return await submit.SendAsync(modelId, body, deadline, cancellationToken).ConfigureAwait(false);
        var record = new SubmitRecord(options, telemetry, modelId);
        await record.BeginAsync(cancellationToken).ConfigureAwait(false);
        Accepted accepted;
        try
        {
            accepted = await submit.SendAsync(modelId, body, deadline, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            await record.EndAsync(e).ConfigureAwait(false);
            throw;
        }

        return await record.AcceptAsync(accepted).ConfigureAwait(false);
    }
}
