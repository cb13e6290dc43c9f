namespace SchemaSdk.Emulator;

/// <summary>The kinds of calls that the service takes.</summary>
public enum ServiceCall
{
    /// <summary><c>POST /v1/models/{model_id}</c>.</summary>
    Submit,

    /// <summary><c>GET /v1/requests/{request_id}/status</c>.</summary>
    Status,

    /// <summary><c>GET /v1/requests/{request_id}/result</c>.</summary>
    Result,

    /// <summary><c>POST /v1/requests/{request_id}/cancel</c>.</summary>
    Cancel,

    /// <summary><c>GET /v1/models</c> and <c>GET /v1/models/{model_id}</c>.</summary>
    Catalog,

    /// <summary><c>GET /files/…</c>: the pictures of a job.</summary>
    File,

    /// <summary>Anything that the service does not know.</summary>
    Other,
}
