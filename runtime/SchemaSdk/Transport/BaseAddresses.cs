namespace SchemaSdk.Transport;

/// <summary>What makes an address a base address, and when two are the same.</summary>
internal static class BaseAddresses
{
    public static bool CanBeOne(Uri? address) =>
        address is { IsAbsoluteUri: true, UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 }
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.OriginalString.AsSpan().IndexOfAny('?', '#', '@') < 0;

    /// <summary>The address without a slash at its end; calls are appended to it.</summary>
    public static string Root(Uri address) => address.GetLeftPart(UriPartial.Path).TrimEnd('/');

    public static bool AreSame(Uri one, Uri other) => string.Equals(Root(one), Root(other), StringComparison.Ordinal);
}
