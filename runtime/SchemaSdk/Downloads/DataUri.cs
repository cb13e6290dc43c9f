namespace SchemaSdk.Downloads;

/// <summary>Decodes <c>data:</c> URIs (RFC 2397).</summary>
internal static class DataUri
{
    /// <exception cref="DownloadException">The text is no data URI.</exception>
    public static (string MediaType, ReadOnlyMemory<byte> Bytes) Decode(string uri)
    {
        var comma = uri.IndexOf(',');
        if (comma < 0) throw new DownloadException("The data URI has no comma before its data.");
        var header = uri["data:".Length..comma].Split(';', StringSplitOptions.TrimEntries);
        var mediaType = header[0].Length == 0 ? "text/plain" : header[0].ToLowerInvariant();
        var isBase64 = header.Skip(1).Contains("base64", StringComparer.OrdinalIgnoreCase);
        var data = uri.AsSpan(comma + 1);
        return (mediaType, isBase64 ? Base64(data) : Percent(data));
    }

    private static ReadOnlyMemory<byte> Base64(ReadOnlySpan<char> data)
    {
        if (data.Contains('%')) data = Uri.UnescapeDataString(data.ToString());
        var bytes = new byte[data.Length / 4 * 3 + 3];
        return Convert.TryFromBase64Chars(data, bytes, out var count)
            ? bytes.AsMemory(0, count)
            : throw new DownloadException("The data URI is not valid base64.");
    }

    private static byte[] Percent(ReadOnlySpan<char> data)
    {
        var bytes = new MemoryStream(data.Length);
        while (data.Length > 0)
        {
            if (data is ['%', var high, var low, ..] && char.IsAsciiHexDigit(high) && char.IsAsciiHexDigit(low))
            {
                bytes.WriteByte(byte.Parse(data[1..3], System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture));
                data = data[3..];
            }
            else
            {
                var length = Math.Max(1, data[1..].IndexOf('%') + 1);
                if (data[1..].IndexOf('%') < 0) length = data.Length;
                bytes.Write(System.Text.Encoding.UTF8.GetBytes(data[..length].ToArray()));
                data = data[length..];
            }
        }

        return bytes.ToArray();
    }
}
