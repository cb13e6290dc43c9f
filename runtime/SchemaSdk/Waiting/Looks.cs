using SchemaSdk.Jobs;
using SchemaSdk.Telemetry;

namespace SchemaSdk.Waiting;

/// <summary>The looks of one wait: each attempt takes its turn in the client's budget, and what is seen goes on the trail.</summary>
internal sealed class Looks(JobCalls calls, WaitServices services, JobTrail trail, WaitLimit limit)
{
    public Task PauseAsync(TimeSpan pause) => pause <= TimeSpan.Zero ? Task.CompletedTask : limit.RunAsync(async token =>
    {
        await Task.Delay(pause, services.Time, token).ConfigureAwait(false);
        return true;
    });

    /// <summary>Asks for the status.</summary>
    public async Task<(JobStatus Status, bool IsNew)> StatusAsync()
    {
        var (status, asked) = await limit.RunAsync(token => services.Retries.PatientlyAsync(
            attempt => InTurnAsync("status", calls.StatusAsync, attempt), token)).ConfigureAwait(false);
        services.Telemetry.Polled(calls.RequestId, status);
        return (status, trail.See(status, asked, trail.Age.Seconds));
    }

    /// <summary>Asks for the result of a job that may not have ended; null when the call fails, for which there may be many reasons before the end.</summary>
    public async Task<EarlyAnswer?> EarlyResultAsync()
    {
        try
        {
            var (answer, asked) = await limit.RunAsync(token => services.Retries.OnceAsync(
                attempt => InTurnAsync("result", calls.ResultAsync, attempt), token)).ConfigureAwait(false);
            var status = StatusReader.TryRead(answer.Json);
            var isEnd = answer.IsReady && status is not { IsFinished: false };
            if (!isEnd && status is { IsFinished: true }) status = null;
            if (status is not null) services.Telemetry.Polled(calls.RequestId, status);
            var isNew = (status is not null || !isEnd) && trail.See(status, asked, trail.Age.Seconds);
            return new(answer, isEnd, isNew ? status : null);
        }
        catch (QueueException e) when (e is not JobTimeoutException)
        {
            return null;
        }
    }

    /// <summary>Asks for the result of a job that has ended.</summary>
    public async Task<ResultAnswer> ResultAsync()
    {
        var (answer, _) = await limit.RunAsync(token => services.Retries.PatientlyAsync(
            attempt => InTurnAsync("result", calls.ResultAsync, attempt), token)).ConfigureAwait(false);
        return answer;
    }

    private async Task<(T Answer, double Asked)> InTurnAsync<T>(string name, Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        await services.Budget.TakeAsync(cancellationToken).ConfigureAwait(false);
        trail.CountPoll();
        Measure.Add(Instruments.Polls, 1, calls.ModelId, TagNames.Call, name);
        var asked = trail.Age.Seconds;
        return (await call(cancellationToken).ConfigureAwait(false), asked);
    }
}
