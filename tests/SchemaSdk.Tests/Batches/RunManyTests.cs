using SchemaSdk.Emulator;
using SchemaSdk.Emulator.Faults;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Batches;

public class RunManyTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_request_has_its_outcome_and_no_more_than_allowed_run_at_once()
    {
        await using var service = await EmulatedService.StartAsync();
        var progress = new Listed<RunManyProgress>();

        var outcomes = await service.Client
            .RunManyAsync(EmulatedService.Requests(40), new RunManyOptions { MaxConcurrency = 5, Progress = progress }, Token)
            .ToListAsync(Token);

        Assert.Equal(Enumerable.Range(0, 40), outcomes.Select(outcome => outcome.Index).Order());
        Assert.All(outcomes, outcome => Assert.Equal(RunOutcomeKind.Succeeded, outcome.Kind));
        Assert.All(outcomes, outcome => Assert.Equal(outcome.Handle!.RequestId, outcome.Result!.RequestId));
        Assert.Equal(40, service.Emulator.AcceptedSubmits);
        Assert.Equal(0, service.Emulator.RepeatedSubmits);
        Assert.InRange(progress.Values.Max(now => now.Running), 1, 5);
        Assert.Equal((40, 40, 0), (progress.Values[^1].Taken, progress.Values[^1].Succeeded, progress.Values[^1].Running));
    }

    [Fact]
    public async Task One_failure_does_not_end_the_others()
    {
        var faults = new FaultScript([
            new FaultRule(new StatusFault(422), ServiceCall.Submit, Attempt: Attempts.Only(2)),
            new FaultRule(new ResetFault(FaultPoint.AfterHandled), ServiceCall.Submit, Attempt: Attempts.Only(3)),
        ]);
        await using var service = await EmulatedService.StartAsync(faults);
        var requests = EmulatedService.Requests(6).Append(new PictureRequest { Prompt = "" });

        var outcomes = await service.Client.RunManyAsync(requests, new RunManyOptions { MaxConcurrency = 1 }, Token).ToListAsync(Token);

        Assert.Equal(
            [RunOutcomeKind.Succeeded, RunOutcomeKind.Rejected, RunOutcomeKind.Unknown, RunOutcomeKind.Succeeded, RunOutcomeKind.Succeeded, RunOutcomeKind.Succeeded, RunOutcomeKind.Rejected],
            outcomes.OrderBy(outcome => outcome.Index).Select(outcome => outcome.Kind));
        Assert.IsType<InputRejectedException>(outcomes[1].Exception);
        Assert.IsType<SubmitUnknownException>(outcomes[2].Exception);
        Assert.IsType<RequestInvalidException>(outcomes[6].Exception);
        Assert.Equal(0, service.Emulator.RepeatedSubmits);
    }

    [Fact]
    public async Task The_source_is_held_back_while_nobody_reads_the_outcomes()
    {
        await using var service = await EmulatedService.StartAsync(runTime: TimeSpan.Zero);
        var taken = 0;
        var endless = EmulatedService.Requests(int.MaxValue).Select(request =>
        {
            Interlocked.Increment(ref taken);
            return request;
        });

        await foreach (var outcome in service.Client.RunManyAsync(endless, new RunManyOptions { MaxConcurrency = 2 }, Token))
        {
            Assert.Equal(RunOutcomeKind.Succeeded, outcome.Kind);
            await Task.Delay(TimeSpan.FromSeconds(1), Token);
            break;
        }

        // One read, two in the channel, two finished and waiting to get in.
        Assert.InRange(taken, 1, 5);
    }

    [Fact]
    public async Task Cancelled_waits_give_back_the_handles_of_their_jobs()
    {
        await using var service = await EmulatedService.StartAsync(runTime: TimeSpan.FromMinutes(10));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var outcomes = new List<RunOutcome<MediaOutput>>();
        var progress = new Listed<RunManyProgress>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            var run = service.Client.RunManyAsync(EmulatedService.Requests(100), new RunManyOptions { MaxConcurrency = 4, Progress = progress }, stop.Token);
            stop.CancelAfter(TimeSpan.FromSeconds(1));
            await foreach (var outcome in run) outcomes.Add(outcome);
        });

        Assert.Equal(service.Emulator.AcceptedSubmits, outcomes.Count(outcome => outcome.Handle is not null));
        Assert.All(outcomes, outcome => Assert.Equal(RunOutcomeKind.Cancelled, outcome.Kind));
        Assert.Equal(0, progress.Values[^1].Running);
    }

    [Fact]
    public async Task What_the_source_throws_comes_after_all_outcomes()
    {
        await using var service = await EmulatedService.StartAsync();
        var outcomes = new List<RunOutcome<MediaOutput>>();

        var thrown = await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var outcome in service.Client.RunManyAsync(Broken(), cancellationToken: Token)) outcomes.Add(outcome);
        });

        Assert.Equal("line 4", thrown.Message);
        Assert.Equal(3, outcomes.Count(outcome => outcome.Kind == RunOutcomeKind.Succeeded));

        static IEnumerable<PictureRequest> Broken() =>
            EmulatedService.Requests(3).Concat(Enumerable.Range(0, 1).Select<int, PictureRequest>(_ => throw new InvalidDataException("line 4")));
    }
}
