using System.Buffers;

namespace SchemaSdk.Transport;

/// <summary>Reads a body up to a bound; a failure on the way is returned beside what was read, because the status still counts.</summary>
internal static class AnswerBody
{
    /// <summary>The bound of an answer that may hold an output, in bytes: an output can be a video inside a <c>data:</c> URI.</summary>
    public const int LargestResult = 128 * 1024 * 1024;

    /// <summary>The bound of any other answer, in bytes.</summary>
    public const int LargestNote = 1024 * 1024;

    private const int LargestError = 64 * 1024;
    private const int FirstBuffer = 16 * 1024;

    public static async Task<(ReadOnlyMemory<byte> Body, Exception? Failure)> ReadAsync(
        HttpResponseMessage response, int bound, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode) bound = LargestError;
        var rented = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        var (buffer, length) = (rented, 0);
        Exception? failure = null;
        try
        {
            using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            int count;
            while (length <= bound && (count = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false)) > 0)
            {
                length += count;
                if (length == buffer.Length) Array.Resize(ref buffer, length * 2);
            }

            if (length > bound) failure = new InvalidDataException($"The answer is larger than {bound} bytes.");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException or InvalidDataException)
        {
            // The rented buffer is left to the collector: something may still write to it.
            return (buffer.AsMemory(0, length), e);
        }

        ReadOnlyMemory<byte> body = buffer == rented ? buffer.AsSpan(0, length).ToArray() : buffer.AsMemory(0, length);
        ArrayPool<byte>.Shared.Return(rented);
        return (body, failure);
    }
}
