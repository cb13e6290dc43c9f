using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Testing;

public class QueueModelFactoryTests
{
    private static readonly JobHandle Handle = QueueModelFactory.JobHandle("r-1", PictureModel.Instance.Id);
    private static readonly MediaOutput Output = new() { Image = "https://files.example/a.png" };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_prepared_job_passes_through_its_statuses_and_ends_with_its_result()
    {
        JobStatus[] statuses = [QueueModelFactory.JobStatus(JobState.Queued, 3), QueueModelFactory.JobStatus(JobState.Running)];
        var job = QueueModelFactory.Job(Handle, QueueModelFactory.JobResult("r-1", Output), statuses, CancelOutcome.Cancelled);
        var reported = new List<JobStatus>();
        Assert.Same(Output, (await job.WaitAsync(new Reported(reported.Add), Token)).Output);
        Assert.Equal(statuses, reported);
        Assert.Equal(["in_queue (position 3)", "in_progress", "in_progress"], [$"{await job.GetStatusAsync(Token)}", $"{await job.GetStatusAsync(Token)}", $"{await job.GetStatusAsync(Token)}"]);
        Assert.Equal(("r-1", PictureModel.Instance.Id, Handle, CancelOutcome.Cancelled), (job.RequestId, job.ModelId, job.Handle, await job.CancelAsync(Token)));
    }

    [Fact]
    public async Task A_prepared_job_can_fail_and_its_wait_can_be_cancelled()
    {
        var job = QueueModelFactory.FailingJob<MediaOutput>(Handle, new JobFailedException("bad") { RequestId = "r-1", ServerMessage = "nsfw" });
        Assert.Equal("nsfw", (await Assert.ThrowsAsync<JobFailedException>(() => job.WaitAsync(cancellationToken: Token))).ServerMessage);
        await Assert.ThrowsAsync<JobFailedException>(() => job.GetResultAsync(Token));
        Assert.Equal("r-1", (await Assert.ThrowsAsync<WaitCanceledException>(() => job.WaitAsync(cancellationToken: new CancellationToken(true)))).RequestId);
    }

    [Fact]
    public void Everything_else_that_a_client_returns_or_throws_can_be_made()
    {
        var refused = new TooManyRequestsException("slow") { StatusCode = 429, ErrorCode = 7, RetryAfter = TimeSpan.FromSeconds(3), Body = "b", Detail = "d", ServerMessage = "m", RequestId = "r-1", ModelId = "m" };
        var unknown = new SubmitUnknownException("?") { SubmittedAt = DateTimeOffset.UnixEpoch, SubmitId = Guid.Empty };
        Assert.Equal((429, 7, "b"), (refused.StatusCode, refused.ErrorCode, refused.Body));
        Assert.Equal(Guid.Empty, unknown.SubmitId);
        Assert.Equal(0.04m, QueueModelFactory.CatalogModel("acme/a", 0.04m, ["text-to-image"]).BasePriceUsd);
        Assert.Equal(3, QueueModelFactory.DownloadedFile("/a.png", 3).Length);
        var result = QueueModelFactory.JobResult("r-1", Output, violations: [new ValidationError("/a", "/b", "c")]);
        Assert.Same(result, QueueModelFactory.RunOutcome(0, Service.Request, RunOutcomeKind.Succeeded, result, handle: Handle).Result);
        Assert.Same(unknown, QueueModelFactory.RunOutcome(1, Service.Request, RunOutcomeKind.Unknown, exception: unknown).Exception);
        Assert.Throws<ArgumentException>(() => QueueModelFactory.RunOutcome(1, Service.Request, RunOutcomeKind.Succeeded, exception: unknown));
    }

    [Fact]
    public void The_interface_has_every_call_of_the_client()
    {
        string[] own = ["Dispose", "GetType", "ToString", "Equals", "GetHashCode"];
        Assert.Equal(Calls(typeof(IQueueClient)), Calls(typeof(QueueClient)).Where(call => !own.Any(name => call.Contains($" {name}(", StringComparison.Ordinal))));

        static IEnumerable<string> Calls(Type type) => type.GetMethods().Where(method => !method.IsStatic).Select(method => method.ToString()!).Order();
    }

    [Fact]
    public void Every_exception_has_a_public_constructor() => Assert.All(
        typeof(QueueClient).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(Exception))), type => Assert.NotEmpty(type.GetConstructors()));
}
