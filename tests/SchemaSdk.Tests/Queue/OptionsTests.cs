namespace SchemaSdk.Tests.Queue;

public class OptionsTests
{
    public static TheoryData<QueueClientOptions> Impossible =>
    [
        new QueueClientOptions { BaseAddress = new("http://service.example") },
        new QueueClientOptions { BaseAddress = new("/relative", UriKind.Relative) },
        new QueueClientOptions { BaseAddress = new("https://user:pass@service.example") },
        new QueueClientOptions { BaseAddress = new("https://service.example?x=1") },
        new QueueClientOptions { BaseAddress = new("ftp://service.example") },
        new QueueClientOptions { RequestTimeout = TimeSpan.Zero },
        new QueueClientOptions { Deadline = TimeSpan.FromSeconds(-5) },
        new QueueClientOptions { PollInterval = TimeSpan.FromSeconds(20) },
        new QueueClientOptions { MaxPollInterval = TimeSpan.MaxValue },
        new QueueClientOptions { MaxPollsPerSecond = 0 },
        new QueueClientOptions { MaxPollsPerSecond = double.NaN },
    ];

    [Theory]
    [MemberData(nameof(Impossible), DisableDiscoveryEnumeration = true)]
    public void Options_that_cannot_work_are_refused_at_once(QueueClientOptions options) =>
        Assert.Throws<ArgumentException>(() => new QueueClient(options).Dispose());

    [Fact]
    public void The_defaults_work_and_need_no_token_yet()
    {
        using var client = new QueueClient();
        Assert.Equal("r-1", client.GetJob("r-1").RequestId);
        Assert.Equal("https://model-api.runcomfy.net/ (token from the environment)", new QueueClientOptions().ToString());
    }

    [Fact]
    public async Task Changing_the_options_afterwards_changes_nothing()
    {
        await using var service = await Support.Service.StartAsync();
        service.On(Support.Service.Status, Support.Service.State("in_queue"));
        service.Options.BaseAddress = new Uri("https://elsewhere.invalid");
        Assert.Equal(JobState.Queued, (await service.Job().GetStatusAsync(TestContext.Current.CancellationToken)).State);
    }
}
