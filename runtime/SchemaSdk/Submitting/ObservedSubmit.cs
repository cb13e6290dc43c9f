using SchemaSdk.Telemetry;
using SchemaSdk.Transport;

namespace SchemaSdk.Submitting;

/// <summary>A submit of which log, traces and metrics are told.</summary>
internal sealed class ObservedSubmit(JournaledSubmit submit, ClientTelemetry telemetry)
{
    public async Task<Accepted> SendAsync(
        string modelId, ReadOnlyMemory<byte> body, Deadline deadline, CancellationToken cancellationToken)
    {
        using var span = new SubmitSpan(telemetry, modelId, body.Length);
        try
        {
            var accepted = await submit.SendAsync(modelId, body, deadline, cancellationToken).ConfigureAwait(false);
            span.Accept(accepted.RequestId);
            return accepted;
        }
        catch (Exception e)
        {
            span.Fail(e);
            throw;
        }
    }
}
