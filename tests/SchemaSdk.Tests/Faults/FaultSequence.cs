using System.Diagnostics;
using SchemaSdk.Emulator.Faults;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Faults;

/// <summary>One run through a random row of faults, with a random deadline and perhaps a cancellation, and what must hold of its end.</summary>
public sealed class FaultSequence
{
    private static readonly TimeSpan RemoteCancel = TimeSpan.FromSeconds(10);

    // Two cores are shared by all runs and by the emulator.
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(5);
    private readonly int _number;
    private readonly TimeSpan _deadline;
    private readonly TimeSpan _requestTimeout;
    private readonly TimeSpan? _cancelAfter;
    private readonly WaitOptions _wait;
    private readonly Func<QueueClient, string, WaitOptions, CancellationToken, Task<string>> _door;

    public FaultSequence(Random random, int number)
    {
        _number = number;
        Rules = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => FaultPalette.Rule(random, FaultyModels.Model(number)))];
        _deadline = TimeSpan.FromMilliseconds(random.Next(3) == 0 ? random.Next(1, 1000) : random.Next(1000, 8000));
        _requestTimeout = TimeSpan.FromMilliseconds(random.Next(200, 3000));
        _door = RunDoor.Pick(random);

        // Single calls have no deadline but the caller's token.
        var hasDeadline = _door.Method.Name == "RunAsync";
        _cancelAfter = random.Next(4) == 0 ? _deadline * random.NextDouble() : hasDeadline ? null : _deadline;
        _wait = new WaitOptions
        {
            Deadline = _deadline,
            Progress = random.Next(2) == 0 ? new Reported(_ => { }) : null,
            OnCancellation = random.Next(2) == 0 ? CancellationBehavior.CancelRemotely : CancellationBehavior.StopWatching,
        };
    }

    public IReadOnlyList<FaultRule> Rules { get; }

    public string Ended { get; private set; } = "";

    public TimeSpan Late { get; private set; }

    /// <summary>Runs, and says what is wrong with the end; null when nothing is.</summary>
    public async Task<string?> SurpriseAsync(FaultyModels models)
    {
        var journal = new MemoryJournal();
        using var client = models.Client(options => (options.RequestTimeout, options.Journal) = (_requestTimeout, journal));
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        if (_cancelAfter is { } after) cancel.CancelAfter(after);
        var (watch, model) = (Stopwatch.StartNew(), FaultyModels.Model(_number));
        string? resultId = null;
        Exception? failure = null;
        try
        {
            resultId = await _door(client, model, _wait, cancel.Token);
        }
        catch (Exception e)
        {
            failure = e;
        }

        var longest = failure is WaitCanceledException { CancelOutcome: not null } ? _deadline + RemoteCancel : _deadline;
        Late = watch.Elapsed - longest;
        Ended = failure?.GetType().Name ?? "Succeeded";
        var acceptedId = journal.Entries.SingleOrDefault(entry => entry.Event == JournalEvent.Accepted)?.RequestId;
        var surprise = Judge(failure, resultId, acceptedId, models.Emulator.AcceptedSubmitsOf(model), cancel.IsCancellationRequested);
        return surprise is null ? null : $"run {_number}, {_door.Method.Name} ({string.Join("; ", Rules)}): {surprise}: {failure}";
    }

    private string? Judge(Exception? failure, string? resultId, string? acceptedId, int billed, bool isCancelled)
    {
        if (Late > Slack) return $"it ended {Late} after its deadline of {_deadline}";
        if (billed > 1) return $"it was billed {billed} times";
        if (acceptedId is not null && IdOf(failure, resultId) != acceptedId) return $"request {acceptedId} was accepted, and the end does not say so";
        if (acceptedId is null && billed == 1 && failure is not SubmitUnknownException) return "it was billed, and nobody was told";
        if (failure?.ToString().Contains(Service.Token, StringComparison.Ordinal) == true) return "the token shows";
        return IsTyped(failure, acceptedId is not null, isCancelled) ? null : "it ended in no typed outcome";
    }

    private static string? IdOf(Exception? failure, string? resultId) => failure switch
    {
        null => resultId,
        QueueException queue => queue.RequestId,
        WaitCanceledException cancelled => cancelled.RequestId,
        _ => null,
    };

    private static bool IsTyped(Exception? failure, bool isAccepted, bool isCancelled) => failure switch
    {
        null => isAccepted,
        SubmitUnknownException => !isAccepted,
        ServiceUnreachableException => true,
        WaitCanceledException => isAccepted && isCancelled,
        OperationCanceledException => !isAccepted && isCancelled,
        JobFailedException or JobCancelledException or JobTimeoutException or JobNotFinishedException or OutputFormatException => isAccepted,
        ServiceException => true,
        _ => false,
    };
}
