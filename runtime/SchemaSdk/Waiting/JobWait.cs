using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using SchemaSdk.Jobs;
using SchemaSdk.Transport;

namespace SchemaSdk.Waiting;

/// <summary>One wait for one job: looks at it until it has ended, then until its result is there, within one deadline.</summary>
internal sealed class JobWait : IDisposable
{
    private const int MaxLooksForOutput = 10;
    private const int MaxLooksForLostOutput = 3;
    private readonly JobCalls _calls;
    private readonly JobTrail _trail;
    private readonly ModelTimes? _times;
    private readonly Pacer _pacer;
    private readonly WaitLimit _limit;
    private readonly Looks _looks;

    public JobWait(JobCalls calls, WaitServices services, JobAge age, bool isObserved, Deadline deadline, CancellationToken cancellationToken)
    {
        (_calls, _trail, _times) = (calls, new JobTrail(age), services.History.Of(calls.ModelId));
        _pacer = new Pacer(services.Pacing, _trail, _times, isObserved);
        _limit = new WaitLimit(calls, _trail, deadline, cancellationToken);
        _looks = new Looks(calls, services, _trail, _limit);
    }

    public JobTrail Trail => _trail;

    private double Age => _trail.Age.Seconds;

    /// <summary>The status now, then each change; the final one last.</summary>
    public async IAsyncEnumerable<JobStatus> ChangesAsync()
    {
        while (true)
        {
            await _looks.PauseAsync(_pacer.Next().Pause).ConfigureAwait(false);
            var (status, isNew) = await _looks.StatusAsync().ConfigureAwait(false);
            if (status.State == JobState.Completed) TimesSeen.Add(_times, _trail, Age, createdAt: null, finishedAt: null);
            if (isNew) yield return status;
            if (status.IsFinished) yield break;
        }
    }

    /// <summary>Waits for the end, then reads the result.</summary>
    /// <param name="reader">Reads the output.</param>
    /// <param name="report">Told of each change.</param>
    public async Task<JobResult<TOutput>> ResultAsync<TOutput>(OutputReader<TOutput> reader, Action<JobStatus> report)
    {
        while (true)
        {
            var look = _pacer.Next();
            await _looks.PauseAsync(look.Pause).ConfigureAwait(false);
            if (look.AsksForResult && await _looks.EarlyResultAsync().ConfigureAwait(false) is { } early)
            {
                if (early.Change is { } change) report(change);
                if (!early.IsEnd) continue;
                return TryRead(early.Answer, reader, looks: 1, out var result)
                    ? Remembered(result, Age)
                    : await LateResultAsync(reader, looks: 1).ConfigureAwait(false);
            }

            if (look.AsksForResult) _pacer.DistrustResults();
            var (status, isNew) = await _looks.StatusAsync().ConfigureAwait(false);
            if (isNew) report(status);
            if (status.IsFinished) return await LateResultAsync(reader, looks: 0).ConfigureAwait(false);
        }
    }

    public void Dispose() => _limit.Dispose();

    private async Task<JobResult<TOutput>> LateResultAsync<TOutput>(OutputReader<TOutput> reader, int looks)
    {
        if (_trail.Last is { State: JobState.Cancelled } cancelled) throw _calls.Cancelled(cancelled.RawJson);
        var ended = Age;
        while (true)
        {
            if (looks > 0) await _looks.PauseAsync(_pacer.Late(Age - ended)).ConfigureAwait(false);
            var answer = await LateAnswerAsync().ConfigureAwait(false);
            looks++;
            if (TryRead(answer, reader, looks, out var result)) return Remembered(result, ended);
            if (_trail.Last is { State: JobState.Failed } failed) throw _calls.Failed(failed.RawJson);
        }
    }

    private bool TryRead<TOutput>(ResultAnswer answer, OutputReader<TOutput> reader, int looks, [NotNullWhen(true)] out JobResult<TOutput>? result)
    {
        try
        {
            return ResultReader.TryRead(answer, _calls, reader, looks >= MaxLooksForOutput, out result);
        }
        catch (OutputFormatException e) when (e.OutputJson.ValueKind == JsonValueKind.Undefined && looks < MaxLooksForLostOutput)
        {
            // A success without its output is most likely an answer that lost it, and the output was paid for.
            result = null;
            return false;
        }
    }

    private async Task<ResultAnswer> LateAnswerAsync()
    {
        try
        {
            return await _looks.ResultAsync().ConfigureAwait(false);
        }
        catch (ServiceException) when (_trail.Last is { State: JobState.Failed })
        {
            // A failed job need not have a result; its status then says what there is to say.
            return ResultAnswer.NotReady;
        }
    }

    private JobResult<TOutput> Remembered<TOutput>(JobResult<TOutput> result, double ended)
    {
        TimesSeen.Add(_times, _trail, ended, result.CreatedAt, result.FinishedAt);
        return result;
    }
}
