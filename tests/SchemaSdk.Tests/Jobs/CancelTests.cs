using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Jobs;

public class CancelTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"request_id":"r-1","status":"cancelled","outcome":"cancelled"}""", CancelOutcome.Cancelled)]
    [InlineData("""{"outcome":"CANCELED"}""", CancelOutcome.Cancelled)]
    [InlineData("""{"status":"cancelled"}""", CancelOutcome.Cancelled)]
    [InlineData("""{"status":"in_progress","outcome":"not_cancellable"}""", CancelOutcome.NotCancellable)]
    [InlineData("""{"status":"in_progress"}""", CancelOutcome.Unknown)]
    [InlineData("""{"request_id": "r-1", "outcome": cancelled }""", CancelOutcome.Unknown)]
    [InlineData("", CancelOutcome.Unknown)]
    public async Task The_outcome_is_what_the_service_says_and_unknown_where_that_cannot_be_read(string body, CancelOutcome outcome)
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Cancel, Reply.Text(body, 202));
        Assert.Equal(outcome, await service.Job().CancelAsync(Token));
    }

    [Fact]
    public async Task A_service_that_keeps_breaking_off_leaves_the_outcome_unknown()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Cancel, Reply.BreakAfterReading, Reply.Text("", 500));
        Assert.Equal(CancelOutcome.Unknown, await service.Job().CancelAsync(Token));
        Assert.Equal(4, service.Server.Calls.Count);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_asked_for_again()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Cancel, Reply.Truncated("""{"request_id":"r-1","outco""", 202), Reply.Json("""{"outcome":"cancelled"}""", 202));
        Assert.Equal(CancelOutcome.Cancelled, await service.Job().CancelAsync(Token));
    }

    [Fact]
    public async Task Cancelling_a_job_that_is_not_there_is_an_error()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Cancel, Reply.Json("""{"error_code":404001}""", 404));
        Assert.Equal("r-1", (await Assert.ThrowsAsync<NotFoundException>(() => service.Job().CancelAsync(Token))).RequestId);
    }

    [Fact]
    public async Task A_call_that_passes_after_a_fault_counts()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Cancel, Reply.Text("", 503), Reply.Json("""{"outcome":"cancelled"}""", 202));
        Assert.Equal(CancelOutcome.Cancelled, await service.Job().CancelAsync(Token));
    }
}
