namespace SchemaSdk.Transport;

/// <summary>What an answer belongs to; every error carries it.</summary>
internal readonly record struct CallContext(CallKind Kind, string? RequestId, string? ModelId)
{
    public override string ToString() => (Kind, RequestId) switch
    {
        (CallKind.Submit, _) => $"the submit to {ModelId}",
        (CallKind.Status, _) => $"the status call of request {RequestId}",
        (CallKind.Result, _) => $"the result call of request {RequestId}",
        (CallKind.Catalog, _) => ModelId is null ? "the catalog call" : $"the catalog call about {ModelId}",
        _ => $"the cancel call of request {RequestId}",
    };
}

/// <summary>The calls of the service.</summary>
internal enum CallKind
{
    Submit,
    Status,
    Result,
    Cancel,
    Catalog,
}
