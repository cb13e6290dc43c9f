using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace SchemaSdk.Tests.Hosting;

public class ConfigurationTests
{
    [Fact]
    public async Task A_section_sets_every_option_that_a_text_can_say()
    {
        var section = Containers.Section(
            ("BaseAddress", "https://queue.example/api"), ("Token", "secret-1"), ("RequestTimeout", "00:00:20"), ("Deadline", "Infinite"),
            ("PollInterval", "00:00:00.5"), ("MaxPollInterval", "00:00:30"), ("maxPollsPerSecond", "12.5"), ("IncludeCost", "True"),
            ("AllowPrivateAddresses", "true"), ("Unrelated", "x"));
        await using var container = Containers.Of(services => services.AddQueueClient(section, options => options.PollInterval *= 2));
        var options = container.GetRequiredService<IOptions<QueueClientOptions>>().Value;
        Assert.Equal(new Uri("https://queue.example/api"), options.BaseAddress);
        Assert.Equal("secret-1", options.Token);
        Assert.Equal([TimeSpan.FromSeconds(20), Timeout.InfiniteTimeSpan, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30)],
            [options.RequestTimeout, options.Deadline, options.PollInterval, options.MaxPollInterval]);
        Assert.Equal((12.5, true, true), (options.MaxPollsPerSecond, options.IncludeCost, options.AllowPrivateAddresses));
    }

    [Fact]
    public void Every_option_that_a_text_can_say_is_read()
    {
        Type[] texts = [typeof(Uri), typeof(string), typeof(TimeSpan), typeof(double), typeof(bool), typeof(int)];
        var named = typeof(QueueClientOptions).GetProperties().Where(property => texts.Contains(property.PropertyType)).Select(property => property.Name);
        Assert.Equal(
            ["AllowPrivateAddresses", "BaseAddress", "Deadline", "IncludeCost", "MaxPollInterval", "MaxPollsPerSecond", "PollInterval", "RequestTimeout", "Token"],
            named.Order());
    }

    [Theory]
    [InlineData("BaseAddress", "not an address secret")]
    [InlineData("RequestTimeout", "100 secret")]
    [InlineData("RequestTimeout", "100")]
    [InlineData("MaxPollsPerSecond", "many secret")]
    [InlineData("IncludeCost", "perhaps secret")]
    public async Task A_value_that_cannot_be_read_is_named_by_its_key_when_the_host_starts(string key, string value)
    {
        using var host = Host(services => services.AddQueueClient(Containers.Section((key, value))));
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains($"'Queue:{key}'", error.Message);
        Assert.DoesNotContain("secret", error.ToString());
    }

    [Theory]
    [InlineData("BaseAddress", "http://queue.example")]
    [InlineData("Deadline", "-00:00:05")]
    [InlineData("MaxPollsPerSecond", "0")]
    [InlineData("Token", "secret token")]
    public async Task An_option_that_cannot_work_is_named_when_the_host_starts(string key, string value)
    {
        using var host = Host(services => services.AddQueueClient("pictures", Containers.Section((key, value))));
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains($"QueueClientOptions 'pictures': {key} ", error.Message);
        Assert.DoesNotContain("secret", error.ToString());
    }

    private static IHost Host(Action<IServiceCollection> add)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        add(builder.Services);
        return builder.Build();
    }
}
