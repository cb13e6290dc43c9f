namespace SchemaSdk.Transport;

/// <summary>Reads a body up to a bound; a failure on the way is returned beside what was read, because the status still counts.</summary>
internal static class AnswerBody
{
    private const int LargestSuccess = 128 * 1024 * 1024;
    private const int LargestError = 64 * 1024;

    public static async Task<(ReadOnlyMemory<byte> Body, Exception? Failure)> ReadAsync(
        HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var bound = response.IsSuccessStatusCode ? LargestSuccess : LargestError;
        var body = new MemoryStream();
        try
        {
            using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var buffer = new byte[16 * 1024];
            int count;
            while (body.Length <= bound && (count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                body.Write(buffer, 0, count);
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException or InvalidDataException)
        {
            return (Written(body), e);
        }

        return (Written(body), body.Length > bound ? new InvalidDataException($"The answer is larger than {bound} bytes.") : null);
    }

    private static ReadOnlyMemory<byte> Written(MemoryStream body) => body.GetBuffer().AsMemory(0, (int)body.Length);
}
