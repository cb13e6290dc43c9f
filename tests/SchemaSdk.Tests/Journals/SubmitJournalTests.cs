using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Journals;

public class SubmitJournalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private readonly MemoryJournal _journal = new();

    [Fact]
    public async Task A_run_is_written_down_before_it_leaves_when_it_is_accepted_and_when_it_ends()
    {
        await using var service = await StartAsync();
        service.On(Service.Submit, Service.Accepted).On(Service.Status, Service.State("completed")).On(Service.Result, Service.Succeeded);
        var callsBefore = new List<int>();
        _journal.Before = (_, _) =>
        {
            callsBefore.Add(service.Server.Calls.Count);
            return ValueTask.CompletedTask;
        };
        await service.Client.RunAsync(Service.Request, cancellationToken: Token);
        Assert.Equal([JournalEvent.Submitting, JournalEvent.Accepted, JournalEvent.Finished], _journal.Events);
        Assert.Equal([0, 1, 3], callsBefore);
        Assert.Single(_journal.Entries.Select(entry => entry.SubmitId).Distinct());
        Assert.All(_journal.Entries, entry => Assert.Equal(("acme/wan-2.7/picture", service.Server.Address), (entry.ModelId, entry.BaseAddress)));
        Assert.Equal([null, "r-1", "r-1"], _journal.Entries.Select(entry => entry.RequestId));
        Assert.Equal(JobState.Completed, _journal.Entries[^1].EndState);
    }

    [Fact]
    public async Task Neither_the_input_nor_the_token_is_written_down()
    {
        await using var service = await StartAsync();
        service.On(Service.Submit, Service.Accepted);
        await service.Client.SubmitAsync(Service.Request, Token);
        var all = string.Join('\n', _journal.Entries);
        Assert.DoesNotContain(Service.Token, all, StringComparison.Ordinal);
        Assert.DoesNotContain(Service.Request.Prompt, all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_submit_is_written_down_as_rejected_and_one_sent_again_after_a_429_once()
    {
        await using var service = await StartAsync();
        service.On(Service.Submit, Reply.Text("", 429).WithHeader("Retry-After", "0"), Reply.Json("""{"error_code":400002}""", 400));
        await Assert.ThrowsAsync<InsufficientBalanceException>(() => service.Client.SubmitAsync(Service.Request, Token));
        Assert.Equal([JournalEvent.Submitting, JournalEvent.Rejected], _journal.Events);
        Assert.Equal(2, service.Server.Calls.Count);
    }

    [Fact]
    public async Task An_unknown_submit_is_written_down_with_whatever_its_answer_told()
    {
        await using var service = await StartAsync();
        service.On(Service.Submit, Reply.Truncated("""{"request_id":"r-1","""));
        var error = await Assert.ThrowsAsync<SubmitUnknownException>(() => service.Client.SubmitAsync(Service.Request, Token));
        Assert.Equal([JournalEvent.Submitting, JournalEvent.Unknown], _journal.Events);
        Assert.Equal("r-1", _journal.Entries[1].RequestId);
        Assert.Equal(_journal.Entries[0].SubmitId, error.SubmitId);
    }

    [Fact]
    public async Task A_submit_that_never_left_is_written_down_as_unsent()
    {
        using var client = new QueueClient(new QueueClientOptions
        {
            BaseAddress = new Uri("http://127.0.0.1:1"),
            Token = "any-token",
            Journal = _journal,
            Deadline = TimeSpan.FromMilliseconds(100),
        });
        await Assert.ThrowsAsync<ServiceUnreachableException>(() => client.SubmitAsync(Service.Request, Token));
        Assert.Equal([JournalEvent.Submitting, JournalEvent.Unsent], _journal.Events);
    }

    [Fact]
    public async Task When_the_submit_cannot_be_written_down_nothing_is_sent()
    {
        await using var service = await StartAsync();
        _journal.FailAt(JournalEvent.Submitting);
        var error = await Assert.ThrowsAsync<JournalException>(() => service.Client.SubmitAsync(Service.Request, Token));
        Assert.Contains("was not sent", error.Message, StringComparison.Ordinal);
        Assert.Null(error.Handle);
        Assert.IsType<IOException>(error.InnerException);
        Assert.Empty(service.Server.Calls);
    }

    [Fact]
    public async Task When_the_acceptance_cannot_be_written_down_the_exception_holds_the_paid_job()
    {
        await using var service = await StartAsync();
        service.On(Service.Submit, Service.Accepted).On(Service.Result, Service.Succeeded);
        _journal.FailAt(JournalEvent.Accepted);
        var error = await Assert.ThrowsAsync<JournalException>(() => service.Client.SubmitAsync(Service.Request, Token));
        Assert.Equal("r-1", error.RequestId);
        Assert.Equal("r-1", (await service.Client.Resume(error.Handle!).GetResultAsync(Token)).RequestId);
        Assert.Equal(1, service.Server.Count(Service.Submit));
    }

    [Theory]
    [InlineData(JournalEvent.Rejected)]
    [InlineData(JournalEvent.Unknown)]
    public async Task A_journal_that_fails_afterwards_does_not_hide_what_the_submit_came_to(JournalEvent happened)
    {
        await using var service = await StartAsync();
        service.On(Service.Submit, Reply.Text("", happened == JournalEvent.Rejected ? 422 : 500));
        _journal.FailAt(happened);
        var error = await Assert.ThrowsAnyAsync<QueueException>(() => service.Client.SubmitAsync(Service.Request, Token));
        Assert.Equal(happened == JournalEvent.Rejected ? typeof(InputRejectedException) : typeof(SubmitUnknownException), error.GetType());
    }

    [Fact]
    public async Task A_journal_that_fails_at_the_end_does_not_cost_the_result()
    {
        await using var service = await StartAsync();
        service.On(Service.Submit, Service.Accepted).On(Service.Status, Service.State("completed")).On(Service.Result, Service.Succeeded);
        _journal.FailAt(JournalEvent.Finished);
        Assert.Equal("r-1", (await service.Client.RunAsync(Service.Request, cancellationToken: Token)).RequestId);
    }

    [Fact]
    public async Task Cancelling_before_the_submit_is_written_down_sends_nothing()
    {
        await using var service = await StartAsync();
        using var source = new CancellationTokenSource();
        _journal.Before = async (_, token) =>
        {
            await source.CancelAsync();
            token.ThrowIfCancellationRequested();
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => service.Client.SubmitAsync(Service.Request, source.Token));
        Assert.Empty(_journal.Entries);
        Assert.Empty(service.Server.Calls);
    }

    [Fact]
    public async Task Cancelling_between_the_journal_and_the_wire_is_written_down_as_unsent()
    {
        await using var service = await StartAsync();
        using var source = new CancellationTokenSource();
        _journal.Before = async (_, _) => await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => service.Client.SubmitAsync(Service.Request, source.Token));
        Assert.Equal([JournalEvent.Submitting, JournalEvent.Unsent], _journal.Events);
        Assert.Empty(service.Server.Calls);
    }

    [Fact]
    public async Task Cancelling_while_the_acceptance_is_written_down_loses_neither_the_entry_nor_the_job()
    {
        await using var service = await StartAsync();
        service.On(Service.Submit, Service.Accepted);
        using var source = new CancellationTokenSource();
        _journal.Before = async (entry, token) =>
        {
            if (entry.Event == JournalEvent.Accepted) await source.CancelAsync();
            token.ThrowIfCancellationRequested();
        };
        Assert.Equal("r-1", (await service.Client.SubmitAsync(Service.Request, source.Token)).RequestId);
        Assert.Equal([JournalEvent.Submitting, JournalEvent.Accepted], _journal.Events);
    }

    [Theory]
    [InlineData("""{"status":"failed","error":"no"}""", JobState.Failed)]
    [InlineData("""{"status":"cancelled"}""", JobState.Cancelled)]
    [InlineData("""{"status":"succeeded"}""", JobState.Completed)]
    public async Task Every_end_that_a_resumed_job_shows_is_written_down_once(string result, JobState end)
    {
        await using var service = await StartAsync();
        service.On(Service.Result, Reply.Json(result));
        var job = service.Job();
        await Assert.ThrowsAnyAsync<QueueException>(() => job.GetResultAsync(Token));
        await Assert.ThrowsAnyAsync<QueueException>(() => job.GetResultAsync(Token));
        var entry = Assert.Single(_journal.Entries);
        Assert.Equal((JournalEvent.Finished, null, "r-1", end), (entry.Event, entry.SubmitId, entry.RequestId, entry.EndState));
    }

    [Fact]
    public async Task A_job_whose_result_was_not_read_has_not_finished_for_the_journal()
    {
        await using var service = await StartAsync();
        service.On(Service.Status, Service.State("completed"));
        await foreach (var status in service.Job().WatchAsync(Token)) Assert.True(status.IsFinished);
        Assert.Empty(_journal.Entries);
    }

    [Fact]
    public async Task A_job_that_could_be_cancelled_has_ended()
    {
        await using var service = await StartAsync();
        service.On(Service.Cancel, Reply.Json("""{"outcome":"cancelled"}""", 202));
        await service.Job().CancelAsync(Token);
        Assert.Equal(JobState.Cancelled, Assert.Single(_journal.Entries).EndState);
    }

    private Task<Service> StartAsync() => Service.StartAsync(options => options.Journal = _journal);
}
