using Microsoft.Extensions.Logging;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Telemetry;

public class LogTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_logs_its_submit_its_polls_and_its_end()
    {
        var log = new CapturedLog();
        await using var service = await Service.StartAsync(o => o.LoggerFactory = log.Factory);
        service.On(Service.Submit, Service.Accepted)
            .On(Service.Status, Service.State("in_queue", 3), Service.State("in_progress"), Service.State("completed"))
            .On(Service.Result, Service.Succeeded);
        await service.Client.RunAsync(Service.Request, cancellationToken: Token);
        Assert.Equal([1, 2], log.Own.Take(2).Select(logged => logged.Id.Id));
        Assert.Contains(log.Own, logged => logged.Id.Id == 7 && logged.Level == LogLevel.Debug && logged.Message.Contains("Queued (position 3)"));
        Assert.Equal(LogLevel.Information, log.Own.Single(logged => logged.Id.Id == 2).Level);
        Assert.Contains("Request r-1 of acme/wan-2.7/picture has ended: succeeded.", log.Own[^1].Message);
        Assert.DoesNotContain("a cat", log.Text);
    }

    [Fact]
    public async Task What_goes_wrong_is_a_warning_and_quotes_neither_input_nor_answer()
    {
        var log = new CapturedLog();
        await using var service = await Service.StartAsync(o => o.LoggerFactory = log.Factory);
        service.On(Service.Submit, Reply.Text("slow down, a cat", 429).WithHeader("Retry-After", "0"), Service.Accepted, Reply.BreakAfterReading, Reply.Text("""{"error_message":"a cat is bad"}""", 422))
            .On(Service.Status, Reply.Text("a cat", 503).WithHeader("Retry-After", "0"), Service.State("failed"))
            .On(Service.Result, Reply.Json("""{"status":"failed","error":"a cat"}"""));
        await Assert.ThrowsAsync<JobFailedException>(() => service.Client.RunAsync(Service.Request, cancellationToken: Token));
        await Assert.ThrowsAsync<SubmitUnknownException>(() => service.Client.SubmitAsync(Service.Request, Token));
        await Assert.ThrowsAsync<InputRejectedException>(() => service.Client.SubmitAsync(Service.Request, Token));
        Assert.Equal([3, 4, 5, 8], log.Own.Where(logged => logged.Level == LogLevel.Warning).Select(logged => logged.Id.Id).Order());
        Assert.DoesNotContain("a cat", log.Text);
    }

    [Fact]
    public async Task A_log_that_fails_does_not_cost_a_paid_job()
    {
        var factory = new LoggerFactory([new FailingLog()]);
        await using var service = await Service.StartAsync(o => o.LoggerFactory = factory);
        service.On(Service.Submit, Service.Accepted).On(Service.Status, Service.State("completed")).On(Service.Result, Service.Succeeded);
        Assert.Equal("r-1", (await service.Client.RunAsync(Service.Request, cancellationToken: Token)).RequestId);
    }

    private sealed class FailingLog : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new IOException("the disk is full");

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
