using Microsoft.Extensions.Logging;
using SchemaSdk.Waiting;

namespace SchemaSdk.Telemetry;

/// <summary>What is told of one wait.</summary>
internal readonly struct WaitSpan : IDisposable
{
    private readonly ClientTelemetry _telemetry;
    private readonly string _requestId;
    private readonly string? _model;
    private readonly JobTrail _trail;
    private readonly Span _span;
    private readonly long _start;

    public WaitSpan(ClientTelemetry telemetry, string requestId, string? model, JobTrail trail)
    {
        (_telemetry, _requestId, _model, _trail, _span) = (telemetry, requestId, model, trail, Span.Start("wait", model));
        _start = telemetry.Time.GetTimestamp();
        _span.Tag(TagNames.Request, requestId);
        if (model is not null) _span.Tag(TagNames.Model, model);
        _span.Server(telemetry.Server);
        Measure.Add(Instruments.ActiveWaits, 1, model);
    }

    public void Succeed()
    {
        End(Outcomes.Succeeded);
        EndJob(Outcomes.Succeeded);
    }

    public void Fail(Exception failure)
    {
        var outcome = Outcomes.OfWait(failure);
        End(outcome);
        _span.Fail(failure);
        if (Outcomes.IsEnd(failure))
        {
            EndJob(outcome);
            return;
        }

        var level = failure is WaitCanceledException ? LogLevel.Information : LogLevel.Warning;
        var kind = Span.Kind(failure);
        QueueLog.WaitEnded(_telemetry.Log, level, _requestId, _model, outcome, kind);
    }

    public void Dispose()
    {
        Measure.Add(Instruments.ActiveWaits, -1, _model);
        _span.Dispose();
    }

    private void End(string outcome)
    {
        _span.Tag(TagNames.Outcome, outcome);
        if (_trail.Polls > 0) _span.Tag(TagNames.Polls, _trail.Polls);
        Measure.Record(Instruments.WaitDuration, _telemetry.Time.GetElapsedTime(_start).TotalSeconds, _model, outcome);
    }

    // What happened between two looks is taken to have happened half-way.
    private void EndJob(string outcome)
    {
        QueueLog.Finished(_telemetry.Log, _requestId, _model, outcome);
        if (_trail.EndBy(_trail.Age.Seconds) is not { } end) return;
        Measure.Record(Instruments.JobDuration, end.Middle, _model, outcome);
        if (_trail.Start is not { } start) return;
        Measure.Record(Instruments.QueueDuration, start.Middle, _model);
        Measure.Record(Instruments.RunDuration, Math.Max(0, end.Middle - start.Middle), _model, outcome);
    }
}
