namespace SchemaSdk.Transport;

/// <summary>Finds the token: the option, then the two environment variables. Never shows it.</summary>
internal sealed class TokenSource(string? option, Func<string, string?> environment)
{
    private string? _token;

    /// <exception cref="TokenMissingException">There is none, or it cannot be one.</exception>
    public string Get() => _token ??= Find();

    public static bool CanBeOne(string token) => token.All(c => c is > ' ' and <= '~');

    private string Find()
    {
        var token = (Filled(option) ?? Filled(environment("RUNCOMFY_API_TOKEN")) ?? Filled(environment("RUNCOMFY_TOKEN")))?.Trim();
        if (token is null)
        {
            throw new TokenMissingException(
                "There is no API token. Set the environment variable RUNCOMFY_API_TOKEN (or RUNCOMFY_TOKEN), or QueueClientOptions.Token.");
        }

        // The header's own check would put the token into its exception.
        return CanBeOne(token)
            ? token
            : throw new TokenMissingException("The API token holds characters that no token has, such as a space or a line break.");
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
