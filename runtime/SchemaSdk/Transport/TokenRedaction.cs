using System.Text;

namespace SchemaSdk.Transport;

/// <summary>Takes the token out of an answer that echoes it, so that it reaches no exception, log or saved result.</summary>
internal static class TokenRedaction
{
    // A shorter text could be part of an ordinary word of the answer.
    private const int ShortestToken = 8;

    public static ReadOnlyMemory<byte> Apply(ReadOnlyMemory<byte> body, string token)
    {
        var secret = Encoding.UTF8.GetBytes(token);
        if (secret.Length < ShortestToken || body.Span.IndexOf(secret) < 0) return body;

        var clean = new MemoryStream(body.Length);
        var rest = body.Span;
        for (int at; (at = rest.IndexOf(secret)) >= 0; rest = rest[(at + secret.Length)..])
        {
            clean.Write(rest[..at]);
            clean.Write("[token]"u8);
        }

        clean.Write(rest);
        return clean.ToArray();
    }
}
