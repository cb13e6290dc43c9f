namespace SchemaSdk.Telemetry;

/// <summary>The tags of spans and measurements; those without a prefix are OpenTelemetry's.</summary>
internal static class TagNames
{
    public const string Model = "schemasdk.model.id";
    public const string Request = "schemasdk.request.id";
    public const string Outcome = "schemasdk.outcome";
    public const string Call = "schemasdk.call";
    public const string Polls = "schemasdk.polls";
    public const string Bytes = "schemasdk.download.size";
    public const string Server = "server.address";
    public const string Port = "server.port";
    public const string Error = "error.type";
    public const string HttpStatus = "http.response.status_code";
}
