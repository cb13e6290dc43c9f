using SchemaSdk.Transport;

namespace SchemaSdk.Downloads;

/// <summary>Saves files of outputs. Its connections are its own: they never carry the token.</summary>
internal sealed class Downloader(QueueClientOptions options) : IDisposable
{
    private readonly Lazy<HttpClient> _httpClient = new(HttpClients.ForDownloads);

    public async Task<DownloadedFile> DownloadAsync(UriString file, string folder, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (file.IsData)
        {
            var (mediaType, bytes) = DataUri.Decode(file.Value);
            return await SaveAsync(folder, FileNames.ForMediaType(mediaType), (target, limit) => target.WriteAsync(bytes, limit).AsTask(), cancellationToken)
                .ConfigureAwait(false);
        }

        using var fetch = new Fetch(_httpClient.Value, options, cancellationToken);
        using var response = await fetch.OpenAsync(DownloadAddress.Check(file, options.BaseAddress)).ConfigureAwait(false);
        var name = FileNames.For(response.RequestMessage!.RequestUri!, response.Content.Headers.ContentType?.MediaType);
        return await SaveAsync(folder, name, (target, _) => fetch.CopyAsync(response, target), cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        if (_httpClient.IsValueCreated) _httpClient.Value.Dispose();
    }

    private static async Task<DownloadedFile> SaveAsync(
        string folder, string name, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        var root = Directory.CreateDirectory(folder).FullName;
        var temporary = Path.Combine(root, $".{Guid.NewGuid():N}.part");
        try
        {
            long length;
            var target = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024, useAsync: true);
            await using (target.ConfigureAwait(false))
            {
                await write(target, cancellationToken).ConfigureAwait(false);
                await target.FlushAsync(cancellationToken).ConfigureAwait(false);
                length = target.Length;
            }

            return new DownloadedFile(FreeName.Move(temporary, root, name), length);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
