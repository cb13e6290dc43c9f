namespace SchemaSdk;

/// <summary>How far a download is.</summary>
/// <param name="File">The file's address, as it was asked for.</param>
/// <param name="BytesReceived">The bytes saved so far. The number falls when a download had to start again.</param>
/// <param name="TotalBytes">The bytes of the whole file, or null where the server does not tell.</param>
public readonly record struct DownloadProgress(UriString File, long BytesReceived, long? TotalBytes);
