namespace SchemaSdk.Transport;

/// <summary>The addresses of the service's calls. Addresses that the service sends are never used.</summary>
internal sealed class Endpoints(Uri baseAddress)
{
    private readonly string _root = BaseAddresses.Root(baseAddress);

    public static bool IsModelId(string id) => id.Split('/').All(IsSegment);

    public static bool IsRequestId(string id) => id.Length <= 512 && IsSegment(id);

    public Uri Submit(string modelId) => Model(modelId);

    /// <summary>A model's entry of the catalog; a submit goes to the same address.</summary>
    public Uri Model(string modelId) =>
        new($"{_root}/v1/models/{string.Join('/', modelId.Split('/').Select(Uri.EscapeDataString))}");

    public Uri Models(CatalogQuery query, int offset)
    {
        var search = query.Search is { } text ? $"&search={Uri.EscapeDataString(text)}" : "";
        var category = query.Category is { } name ? $"&category={Uri.EscapeDataString(name)}" : "";
        var schemas = query.IncludeSchemas ? "&include_schema=true" : "";
        return new($"{_root}/v1/models?limit={query.PageSize}&offset={offset}{search}{category}{schemas}");
    }

    public Uri Status(string requestId) => Request(requestId, "status");

    public Uri Result(string requestId, bool includeCost) =>
        Request(requestId, includeCost ? "result?include_cost=true" : "result");

    public Uri Cancel(string requestId) => Request(requestId, "cancel");

    private Uri Request(string requestId, string call) => new($"{_root}/v1/requests/{Uri.EscapeDataString(requestId)}/{call}");

    // A dot segment would be resolved away and reach another address of the service.
    private static bool IsSegment(string text) =>
        text.Length > 0 && text is not ("." or "..") && !text.Any(char.IsControl) && !string.IsNullOrWhiteSpace(text);
}
