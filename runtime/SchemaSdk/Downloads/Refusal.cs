namespace SchemaSdk.Downloads;

/// <summary>Makes exceptions of answers that hold no file.</summary>
internal static class Refusal
{
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromMinutes(1);

    public static DownloadException Of(HttpResponseMessage response, TimeProvider time)
    {
        var status = (int)response.StatusCode;
        var header = response.Headers.RetryAfter;
        var asked = header?.Delta ?? (header?.Date - time.GetUtcNow());
        return new DownloadException($"The file could not be fetched: HTTP {status} from {response.RequestMessage?.RequestUri?.IdnHost}.")
        {
            StatusCode = status,
            RetryAfter = asked,
            MayPass = status is 408 or 429 or >= 500 && !(asked > LongestRetryAfter),
        };
    }

    public static DownloadException TooLarge(long? length, long maxBytes) => new(
        $"The file is refused: it has {(length is null ? "more" : $"{length} bytes, more")} than {nameof(DownloadOptions)}.{nameof(DownloadOptions.MaxBytes)} allows ({maxBytes}).");
}
