using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace SchemaSdk.Tests.Support;

/// <summary>The queue API in memory, by the clock of a simulation: every job queues and runs for as long as it was told to.</summary>
public sealed class SimulatedService(TimeProvider time, Func<(double Queue, double Run)> draw, bool tellsTimes = true, bool tellsStateEarly = true) : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, SimulatedJob> _jobs = new();
    private int _count;

    public IReadOnlyCollection<SimulatedJob> Jobs => [.. _jobs.Values];

    /// <summary>Told of the moment of every status and result call.</summary>
    public Action<SimulatedJob, DateTimeOffset>? OnPoll { get; init; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var segments = request.RequestUri!.AbsolutePath.Split('/');
        if (request.Method == HttpMethod.Post) return Task.FromResult(Answer(Submit()));
        var job = _jobs[segments[3]];
        job.CountPoll();
        OnPoll?.Invoke(job, time.GetUtcNow());
        var now = time.GetUtcNow();
        return Task.FromResult(segments[4] == "status" ? Status(job, now) : Result(job, now));
    }

    private string Submit()
    {
        var (queue, run) = draw();
        var now = time.GetUtcNow();
        var job = new SimulatedJob($"r-{Interlocked.Increment(ref _count)}", now, now.AddSeconds(queue), now.AddSeconds(queue + run));
        _jobs[job.Id] = job;
        return $$"""{"request_id":"{{job.Id}}"}""";
    }

    private static HttpResponseMessage Status(SimulatedJob job, DateTimeOffset now) => Answer(
        now >= job.Ended ? """{"status":"completed"}"""
        : now >= job.Started ? """{"status":"in_progress"}"""
        : $$"""{"status":"in_queue","queue_position":{{Math.Floor((job.Started - now).TotalSeconds / 3)}}}""");

    private HttpResponseMessage Result(SimulatedJob job, DateTimeOffset now)
    {
        if (now < job.Ended)
        {
            return tellsStateEarly
                ? Answer(now >= job.Started ? """{"status":"in_progress"}""" : """{"status":"in_queue"}""")
                : Answer("""{"error_code":400005}""", HttpStatusCode.BadRequest);
        }

        var times = tellsTimes ? $$""","created_at":"{{job.Created:O}}","finished_at":"{{job.Ended:O}}" """ : "";
        return Answer($$"""{"status":"succeeded","output":{"image":"https://files.example/a.png"}{{times}}}""");
    }

    private static HttpResponseMessage Answer(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}
