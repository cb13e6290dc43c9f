using SchemaSdk.Transport;

namespace SchemaSdk.Jobs;

/// <summary>Refuses a handle that is not for this client or not for this model, before anything is sent: the token serves one host only.</summary>
internal static class HandleCheck
{
    public static void Run(JobHandle handle, Uri baseAddress, string? modelId)
    {
        ArgumentNullException.ThrowIfNull(handle);
        if (!BaseAddresses.AreSame(handle.BaseAddress, baseAddress))
        {
            throw Mismatch(handle, $"was submitted to {handle.BaseAddress}, but this client calls {baseAddress}.");
        }

        if (modelId is not null && handle.ModelId is { } submitted && submitted != modelId)
        {
            throw Mismatch(handle, $"is a job of {submitted}, but was resumed as one of {modelId}.");
        }
    }

    private static HandleMismatchException Mismatch(JobHandle handle, string why) =>
        new($"Request {handle.RequestId} {why}", nameof(handle)) { Handle = handle };
}
