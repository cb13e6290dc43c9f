using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Hosting;

public class AddQueueClientTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_client_of_a_container_runs_a_job()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted).On(Service.Status, Service.State("completed")).On(Service.Result, Service.Succeeded);
        await using var container = Containers.Of(services => services.AddQueueClient(Containers.At(service.Server.Address)));
        var client = container.GetRequiredService<IQueueClient>();
        Assert.Equal("r-1", (await client.RunAsync(Service.Request, cancellationToken: Token)).RequestId);
        Assert.Same(client, container.GetRequiredService<QueueClient>());
    }

    [Fact]
    public async Task Clients_with_names_are_kept_apart()
    {
        await using var one = await ScriptedServer.StartAsync();
        await using var other = await ScriptedServer.StartAsync();
        await using var container = Containers.Of(services =>
        {
            services.AddQueueClient("one", Containers.At(one.Address));
            services.AddQueueClient("other", Containers.At(other.Address));
        });
        one.On(Service.Submit, Service.Accepted);
        other.On(Service.Submit, Reply.Json("""{"request_id":"r-2"}"""));
        Assert.Equal("r-1", (await container.GetRequiredKeyedService<IQueueClient>("one").SubmitAsync(Service.Request, Token)).RequestId);
        Assert.Equal("r-2", (await container.GetRequiredKeyedService<QueueClient>("other").SubmitAsync(Service.Request, Token)).RequestId);
        Assert.Null(container.GetService<IQueueClient>());
    }

    [Fact]
    public async Task The_container_gives_the_journal_the_log_and_the_clock_that_the_options_leave_open()
    {
        var (journal, own, log) = (new MemoryJournal(), new MemoryJournal(), new CapturedLog());
        await using var server = await ScriptedServer.StartAsync();
        server.On(Service.Submit, Service.Accepted);
        await using var container = Containers.Of(services =>
        {
            services.AddSingleton<IJobJournal>(journal).AddSingleton<TimeProvider>(new ManualTime());
            services.AddLogging(logging => logging.AddProvider(log));
            services.AddQueueClient(Containers.At(server.Address));
            services.AddQueueClient("own", Containers.At(server.Address));
            services.AddKeyedSingleton<IJobJournal>("own", own);
        });
        var job = await container.GetRequiredService<IQueueClient>().SubmitAsync(Service.Request, Token);
        await container.GetRequiredKeyedService<IQueueClient>("own").SubmitAsync(Service.Request, Token);
        Assert.Equal([JournalEvent.Submitting, JournalEvent.Accepted], journal.Events);
        Assert.Equal([JournalEvent.Submitting, JournalEvent.Accepted], own.Events);
        Assert.Equal(new ManualTime().GetUtcNow(), job.SubmittedAt);
        Assert.Contains(log.Own, logged => logged.Id.Id == 2);
    }

    [Fact]
    public async Task A_journal_in_the_options_comes_first()
    {
        var (named, other) = (new MemoryJournal(), new MemoryJournal());
        await using var server = await ScriptedServer.StartAsync();
        server.On(Service.Submit, Service.Accepted);
        await using var container = Containers.Of(services =>
        {
            services.AddSingleton<IJobJournal>(other);
            services.AddQueueClient(Containers.At(server.Address));
            services.AddQueueClient(options => options.Journal = named);
        });
        await container.GetRequiredService<IQueueClient>().SubmitAsync(Service.Request, Token);
        Assert.NotEmpty(named.Events);
        Assert.Empty(other.Events);
    }
}
