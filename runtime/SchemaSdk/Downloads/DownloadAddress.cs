namespace SchemaSdk.Downloads;

/// <summary>Which addresses a file may be fetched from, as far as the text of an address tells.</summary>
internal static class DownloadAddress
{
    /// <exception cref="DownloadException">The address is refused.</exception>
    public static Uri Check(UriString file, Uri baseAddress) => file.TryGetUri(out var address)
        ? Check(address, baseAddress)
        : throw new DownloadException("The file's address is not an absolute one.");

    /// <exception cref="DownloadException">The address is refused.</exception>
    public static Uri Check(Uri address, Uri baseAddress)
    {
        var allowed = address.Scheme == Uri.UriSchemeHttps
            || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback && baseAddress.IsLoopback);
        return allowed
            ? address
            : throw new DownloadException($"The file's address is refused: '{address.Scheme}' is not https.");
    }

    /// <summary>Where a redirect leads.</summary>
    /// <exception cref="DownloadException">The address is refused.</exception>
    public static Uri Redirect(Uri from, Uri location, Uri baseAddress) => Uri.TryCreate(from, location, out var address)
        ? Check(address, baseAddress)
        : throw new DownloadException("The file could not be fetched: the server points to what is no address.");
}
