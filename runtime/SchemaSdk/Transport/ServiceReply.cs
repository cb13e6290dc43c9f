using System.Text.Json;

namespace SchemaSdk.Transport;

/// <summary>An answer as the service means it: an error travels as an HTTP status, or as an <c>error_code</c> in a 200.</summary>
internal sealed class ServiceReply
{
    private ServiceReply(HttpAnswer http, JsonElement? json)
    {
        Http = http;
        Json = json;
        ErrorCode = json?.Member("error_code")?.AsInt();
        Status = EffectiveStatus(http.Status, ErrorCode ?? OtherCode(json));
        RequestId = FindRequestId(http, json) is { } id && Endpoints.IsRequestId(id) ? id : null;
    }

    public HttpAnswer Http { get; }

    /// <summary>The whole body, where it is a JSON object.</summary>
    public JsonElement? Json { get; }

    /// <summary>The service's own error code, or null.</summary>
    public int? ErrorCode { get; }

    /// <summary>The HTTP status that the answer amounts to.</summary>
    public int Status { get; }

    /// <summary>The request id, also of an answer that broke off behind it; or null.</summary>
    public string? RequestId { get; }

    public bool IsSuccess => Status is >= 200 and < 300;

    public static ServiceReply Read(HttpAnswer http)
    {
        // A JSON object tells by itself that it is whole, whatever failed behind it.
        var whole = JsonText.TryParse(http.Body.Span, out var json) && json.ValueKind == JsonValueKind.Object
            ? json
            : (JsonElement?)null;
        return new ServiceReply(http, whole);
    }

    private static string? FindRequestId(HttpAnswer http, JsonElement? json)
    {
        if (json is not { } root) return PartialJson.FindString(http.Body.Span, "request_id"u8);
        return root.Member("request_id") is { ValueKind: JsonValueKind.String or JsonValueKind.Number } id ? id.AsText() : null;
    }

    // A code that is no number is an error all the same.
    private static int? OtherCode(JsonElement? json) =>
        json?.TextOf("error_code") is not null ? 400 : null;

    private static int EffectiveStatus(int http, int? code)
    {
        if (http is not (>= 200 and < 300 or 400) || code is null or 0 or (>= 200 and < 300)) return http;
        return code switch
        {
            >= 400_000 and < 600_000 => code.Value / 1000,
            >= 400 and < 600 => code.Value,
            _ => 400,
        };
    }
}
