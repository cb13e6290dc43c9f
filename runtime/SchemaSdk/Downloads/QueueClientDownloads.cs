namespace SchemaSdk;

/// <summary>Saves all files of an output.</summary>
public static class QueueClientDownloads
{
    /// <summary>Saves every file of the output in a folder, one after the other, in the order of <see cref="MediaOutput.Files"/>.</summary>
    /// <returns>The saved files, in the same order; empty where the output has none.</returns>
    /// <inheritdoc cref="DownloadAllAsync(IQueueClient, IEnumerable{UriString}, string, DownloadOptions?, CancellationToken)"/>
    public static Task<IReadOnlyList<DownloadedFile>> DownloadAllAsync(
        this IQueueClient client, MediaOutput output, string folder, DownloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return DownloadAllAsync(client, output.Files, folder, options, cancellationToken);
    }

    /// <summary>Saves files in a folder, one after the other, so that names that are alike are numbered in order.</summary>
    /// <param name="client">Fetches the files.</param>
    /// <param name="files">The files' addresses.</param>
    /// <param name="folder">Where they are saved; made if need be.</param>
    /// <param name="options">Holds for each file by itself; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <returns>The saved files, in the order of <paramref name="files"/>.</returns>
    /// <remarks>The first failure ends it; what was saved before stays.</remarks>
    /// <inheritdoc cref="QueueClient.DownloadAsync(UriString, string, DownloadOptions?, CancellationToken)"/>
    public static async Task<IReadOnlyList<DownloadedFile>> DownloadAllAsync(
        this IQueueClient client, IEnumerable<UriString> files, string folder, DownloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var saved = new List<DownloadedFile>();
        foreach (var file in files) saved.Add(await client.DownloadAsync(file, folder, options, cancellationToken).ConfigureAwait(false));
        return saved;
    }
}
