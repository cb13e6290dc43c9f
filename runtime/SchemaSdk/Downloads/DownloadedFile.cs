namespace SchemaSdk;

/// <summary>A file that was saved.</summary>
/// <param name="Path">Where it is; a full path.</param>
/// <param name="Length">Its length in bytes.</param>
public sealed record DownloadedFile(string Path, long Length);
