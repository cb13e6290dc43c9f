using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SchemaSdk.Emulator;
using SchemaSdk.Emulator.Faults;
using SchemaSdk.Tests.Hosting;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Telemetry;

/// <summary>Does all that a client can do, while everything goes wrong, and searches the token in whatever comes out.</summary>
[Collection(nameof(Alone))]
public class SecretsTests
{
    private const string Secret = "secret+token/7f3a9c&<\"'~";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_token_is_in_nothing_that_is_logged_traced_measured_written_or_thrown()
    {
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}");
        using var spans = new CapturedSpans(ofAll: true);
        using var metrics = new CapturedMetrics(ofAll: true);
        using var events = new CapturedEvents();
        using var folder = new TemporaryFolder();
        var (log, told) = (new CapturedLog(), new Told());
        var journal = Path.Combine(folder.Path, "jobs.journal");
        await using (var emulator = await StartAsync(seed))
        await using (var container = Containers.Of(services => AddClient(services, emulator.BaseAddress, log, journal)))
        {
            var client = container.GetRequiredService<IQueueClient>();
            told.Add(container.GetRequiredService<IOptions<QueueClientOptions>>().Value);
            await Task.WhenAll(Enumerable.Range(0, 60).Select(number => UseAsync(client, number, folder.Path, told)));
            Assert.Contains(emulator.Received, received => received.Authorization == "Bearer " + Secret);
            Assert.True(emulator.InjectedFaults > 50);
        }

        foreach (var file in Directory.GetFiles(folder.Path, "*.journal")) told.Add(await File.ReadAllTextAsync(file, Token));
        await TellEchoesAsync(log, told);
        var texts = new Dictionary<string, string>
        {
            ["log"] = log.Text,
            ["spans"] = spans.Text,
            ["metrics"] = metrics.Text,
            ["events"] = events.Text,
            ["told"] = told.Text,
        };
        Assert.All(texts, text => Assert.DoesNotContain(Forms(), form => text.Value.Contains(form, StringComparison.OrdinalIgnoreCase)));

        // Nothing was missed because nobody listened.
        Assert.Contains("Authorization: *", log.Text);
        Assert.Contains("wait acme/wan-2.7/picture", spans.Text);
        Assert.Contains("schemasdk.client.polls", metrics.Text);
        Assert.Contains("RequestStart", events.Text);
        Assert.Contains("\"request_id\"", told.Text);
        Assert.Contains(nameof(SubmitUnknownException), told.Text);
    }

    [Theory]
    [InlineData("raw")]
    [InlineData("json")]
    [InlineData("percent")]
    [InlineData("html")]
    [InlineData("base64")]
    public void The_search_finds_a_token_in_each_of_its_forms(string form)
    {
        var shown = "x " + form switch
        {
            "json" => JsonSerializer.Serialize(Secret),
            "percent" => Uri.EscapeDataString(Secret),
            "html" => System.Net.WebUtility.HtmlEncode(Secret),
            "base64" => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("Bearer " + Secret + " and more")),
            _ => Secret,
        };
        Assert.Contains(Forms(), part => shown.Contains(part, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_debugger_does_not_show_the_token_of_options()
    {
        var browsable = typeof(QueueClientOptions).GetProperty(nameof(QueueClientOptions.Token))!.GetCustomAttribute<DebuggerBrowsableAttribute>();
        Assert.Equal(DebuggerBrowsableState.Never, browsable!.State);
        Assert.DoesNotContain(typeof(QueueClientOptions).GetCustomAttributes<DebuggerDisplayAttribute>(), display => display.Value.Contains("Token", StringComparison.Ordinal));
    }

    private static Task<QueueEmulator> StartAsync(int seed) => QueueEmulator.StartAsync(
        new EmulatorOptions
        {
            Models = [new EmulatedModel(PictureModel.Instance.Id, """{ "type": "object" }""")],
            QueueTime = TimeSpan.FromMilliseconds(20),
            RunTime = TimeSpan.FromMilliseconds(20),
            Token = Secret,
            Faults = new FaultScript(
                [
                    new FaultRule(new FailedJobFault(), Probability: 0.1),
                    new FaultRule(new ResetFault(FaultPoint.AfterHandled), ServiceCall.Submit, Attempt: Attempts.EveryNth(7)),
                    .. FaultScript.Random(seed, 0.3).Rules,
                ],
                seed),
        },
        Token);

    private static void AddClient(IServiceCollection services, Uri address, CapturedLog log, string journal)
    {
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddSingleton<IJobJournal>(_ => FileJobJournal.Open(journal));
        services.AddQueueClient(Containers.Section(("BaseAddress", address.ToString()), ("Token", Secret), ("PollInterval", "00:00:00.01"), ("MaxPollInterval", "00:00:00.1")), options =>
        {
            options.MaxPollsPerSecond = double.PositiveInfinity;
            options.RequestTimeout = TimeSpan.FromSeconds(2);
        }).RedactLoggedHeaders(_ => false);
    }

    private static async Task UseAsync(IQueueClient client, int number, string folder, Told told)
    {
        try
        {
            var job = await client.SubmitAsync(new PictureRequest { Prompt = $"cat {number}" }, Token);
            told.Add(job.Handle.ToJson(), job, JsonSerializer.Serialize(job.Handle));
            if (number % 5 == 0) told.Add(await job.CancelAsync(Token));
            var result = await job.WaitAsync(new WaitOptions { Deadline = TimeSpan.FromSeconds(20) }, Token);
            told.Add(JsonSerializer.Serialize(result.RawJson), result);
            await client.DownloadAllAsync(result.Output, folder, new DownloadOptions { Deadline = TimeSpan.FromSeconds(10) }, Token);
        }
        catch (Exception e) when (e is QueueException or IOException)
        {
            told.Add(e);
        }
    }

    // A service that shows the token in its answers, as some do when they refuse it.
    private static async Task TellEchoesAsync(CapturedLog log, Told told)
    {
        await using var service = await Service.StartAsync(options => (options.Token, options.LoggerFactory) = (Secret, log.Factory));
        var echo = JsonSerializer.Serialize(new { error_message = $"token {Secret} is bad", request_id = Secret });
        service.On(Service.Submit, Reply.Json(echo, 401), Reply.Json(echo), Reply.Json(echo, 500)).On(Service.Status, Reply.Json(echo, 403));
        for (var attempt = 0; attempt < 3; attempt++)
        {
            told.Add(await Record.ExceptionAsync(async () => told.Add((await service.Client.SubmitAsync(Service.Request, Token)).Handle)) ?? (object)"accepted");
        }

        told.Add(await Assert.ThrowsAsync<TokenRejectedException>(() => service.Job().WaitAsync(cancellationToken: Token)));
        var options = new QueueClientOptions { Token = Secret + " \n" + Secret };
        using var malformed = new QueueClient(options);
        told.Add(await Assert.ThrowsAsync<TokenMissingException>(() => malformed.SubmitAsync(Service.Request, Token)), options, JsonSerializer.Serialize(options));
    }

    /// <summary>Parts of the token long enough to be no accident, as texts may write them.</summary>
    private static IEnumerable<string> Forms()
    {
        yield return "7f3a9c";
        for (var skipped = 0; skipped < 3; skipped++)
        {
            // Base64 of a text depends on where in a group of three it begins; the last, incomplete group is left out.
            var bytes = System.Text.Encoding.UTF8.GetBytes(Secret)[skipped..];
            yield return Convert.ToBase64String(bytes[..(bytes.Length / 3 * 3)])[..16];
        }
    }
}
