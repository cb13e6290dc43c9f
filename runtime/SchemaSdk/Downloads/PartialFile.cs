namespace SchemaSdk.Downloads;

/// <summary>A file that is not whole yet, under a name of its own in the folder; it is gone when it was not kept.</summary>
internal sealed class PartialFile(string folder) : IAsyncDisposable
{
    private FileStream? _stream;

    public long Length => _stream?.Position ?? 0;

    /// <summary>Makes it empty; made in the folder, and the folder with it, the first time.</summary>
    public void Restart()
    {
        if (_stream is null)
        {
            var root = Directory.CreateDirectory(folder).FullName;
            _stream = new FileStream(
                Path.Combine(root, $".{Guid.NewGuid():N}.part"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, useAsync: true);
        }

        _stream.SetLength(0);
        _stream.Position = 0;
    }

    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) =>
        _stream!.WriteAsync(bytes, cancellationToken);

    /// <summary>Closes it and gives it the first free name.</summary>
    public async Task<DownloadedFile> KeepAsync(string name)
    {
        var stream = _stream!;
        var length = Length;
        // The name must not outlive the content when the power fails.
        stream.Flush(flushToDisk: true);
        await stream.DisposeAsync().ConfigureAwait(false);
        var path = FreeName.Move(stream.Name, Path.GetDirectoryName(stream.Name)!, name);
        _stream = null;
        return new DownloadedFile(path, length);
    }

    public async ValueTask DisposeAsync()
    {
        if (_stream is null) return;
        await _stream.DisposeAsync().ConfigureAwait(false);
        File.Delete(_stream.Name);
    }
}
