namespace SchemaSdk.Transport;

/// <summary>Tells failures of the way from failures of the service.</summary>
internal static class TransportFailure
{
    public static bool Is(Exception failure) =>
        failure is HttpRequestException or TimeoutException or OperationCanceledException or IOException;

    /// <summary>Whether the name, the connection or TLS failed, that is, before any request.</summary>
    public static bool IsConnect(Exception failure) => failure is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError,
    };

    public static string Describe(Exception failure) => failure switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "its host name was not found.",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "no connection could be made.",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "no secure connection could be made.",
        TimeoutException => "it did not answer in time.",
        _ => "the connection broke.",
    };
}
