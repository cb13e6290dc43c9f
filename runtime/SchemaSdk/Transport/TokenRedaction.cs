using System.Diagnostics.CodeAnalysis;

namespace SchemaSdk.Transport;

/// <summary>Takes the token out of an answer that echoes it, so that it reaches no exception, log or saved result.</summary>
internal static class TokenRedaction
{
    // A shorter text could be part of an ordinary word of the answer.
    private const int ShortestToken = 8;

    public static ReadOnlyMemory<byte> Apply(ReadOnlyMemory<byte> body, string token)
    {
        var rest = body.Span;
        if (token.Length < ShortestToken || !EscapedToken.Find(rest, token, out var at, out var length)) return body;
        var clean = new MemoryStream(body.Length);
        do
        {
            clean.Write(rest[..at]);
            clean.Write("[token]"u8);
            rest = rest[(at + length)..];
        }
        while (EscapedToken.Find(rest, token, out at, out length));
        clean.Write(rest);
        return clean.ToArray();
    }

    /// <summary>The failure itself; or one of its kind with nothing but a clean message, where it quotes the token (a malformed header is quoted).</summary>
    [return: NotNullIfNotNull(nameof(failure))]
    public static Exception? Apply(Exception? failure, string token)
    {
        if (failure is null || token.Length < ShortestToken || !failure.ToString().Contains(token, StringComparison.Ordinal)) return failure;
        var message = failure.Message.Replace(token, "[token]", StringComparison.Ordinal);
        return failure is HttpRequestException http ? new HttpRequestException(http.HttpRequestError, message) : new IOException(message);
    }
}
