namespace SchemaSdk.Telemetry;

/// <summary>What is told of one submit.</summary>
internal readonly struct SubmitSpan : IDisposable
{
    private readonly ClientTelemetry _telemetry;
    private readonly string _model;
    private readonly Span _span;

    public SubmitSpan(ClientTelemetry telemetry, string model, int bytes)
    {
        (_telemetry, _model, _span) = (telemetry, model, Span.Start("submit", model));
        _span.Tag(TagNames.Model, model);
        _span.Server(telemetry.Server);
        QueueLog.Submitting(telemetry.Log, model, bytes);
    }

    public void Accept(string requestId)
    {
        _span.Tag(TagNames.Request, requestId);
        End(Outcomes.Accepted);
        QueueLog.Submitted(_telemetry.Log, requestId, _model);
    }

    public void Fail(Exception failure)
    {
        if (failure is QueueException { RequestId: { } id }) _span.Tag(TagNames.Request, id);
        End(Outcomes.OfSubmit(failure));
        _span.Fail(failure);
        switch (failure)
        {
            case SubmitUnknownException unknown:
                QueueLog.SubmitUnknown(_telemetry.Log, _model, unknown.SubmittedAt);
                break;
            case ServiceException refused:
                QueueLog.SubmitRejected(_telemetry.Log, _model, Span.Kind(refused), refused.StatusCode, refused.ErrorCode);
                break;
            default:
                QueueLog.SubmitFailed(_telemetry.Log, _model, Span.Kind(failure));
                break;
        }
    }

    public void Dispose() => _span.Dispose();

    private void End(string outcome)
    {
        _span.Tag(TagNames.Outcome, outcome);
        Measure.Add(Instruments.Submits, 1, _model, TagNames.Outcome, outcome);
    }
}
