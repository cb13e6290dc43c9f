using System.Text;

namespace SchemaSdk.Tool.Files;

/// <summary>Reads the text of a model file: UTF-8, with or without its mark, and of bounded size whatever the file claims to be.</summary>
internal static class ModelTextReader
{
    /// <summary>The most bytes: hundreds of times the largest schema known.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text, or why there is none, in the form that <see cref="FileProblems.UnreadableAt"/> takes.</returns>
    public static (string? Text, string? Fault) Read(string path)
    {
        try
        {
            var bytes = ReadBytes(path);
            if (bytes.Length > MaxBytes)
                return (null, $"it is larger than {MaxBytes / 1024 / 1024} MiB, which no model's schema is. Is it the right file?");

            var content = bytes.AsSpan();
            return (Strict.GetString(content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content), null);
        }
        catch (DecoderFallbackException exception)
        {
            return (null, $"it is not UTF-8, as the byte at {exception.Index} shows. Save it as UTF-8.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, FileProblems.ReasonOf(exception));
        }
    }

    // Pipes and devices do not know their length, so the bound is kept while reading.
    private static byte[] ReadBytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (bytes.Length <= MaxBytes && file.Read(buffer) is > 0 and var read) bytes.Write(buffer, 0, read);
        return bytes.ToArray();
    }
}
