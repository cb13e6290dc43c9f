using System.Net.Http.Headers;

namespace SchemaSdk.Downloads;

/// <summary>How the rest of a file is asked for, so that parts of two different files are never put together.</summary>
/// <param name="Condition">What holds while the file is the same: a strong entity tag, or else its time of change.</param>
/// <param name="Total">The bytes of the whole file, where the server told.</param>
internal sealed record ResumePoint(RangeConditionHeaderValue Condition, long? Total)
{
    /// <summary>Null where the rest cannot be asked for safely.</summary>
    public static ResumePoint? Of(HttpResponseMessage response)
    {
        if (!BodyEncoding.IsNone(response.Content) || response.Headers.AcceptRanges.Contains("none")) return null;
        var total = response.Content.Headers.ContentLength;
        if (response.Headers.ETag is { IsWeak: false } tag) return new(new(tag), total);

        // A file that changed twice in the second of its time stamp has one time for two contents (RFC 9110, 8.8.2.2).
        return response.Content.Headers.LastModified is { } changed && response.Headers.Date is { } sent && sent - changed >= TimeSpan.FromSeconds(1)
            ? new(new(changed), total)
            : null;
    }

    /// <summary>Whether the answer holds the bytes of the same file from <paramref name="offset"/> on.</summary>
    public bool IsContinuedBy(HttpResponseMessage response, long offset) =>
        response.Content.Headers.ContentRange is { Unit: "bytes", From: { } from, To: not null, Length: var length }
        && from == offset
        && (length is null || Total is null || length == Total)
        && BodyEncoding.IsNone(response.Content)
        && (response.Headers.ETag is not { } tag || Condition.EntityTag is null || Condition.EntityTag.Equals(tag))
        && (response.Content.Headers.LastModified is not { } changed || Condition.Date is null || Condition.Date == changed);
}
