using System.Text.Json;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Waiting;

/// <summary>What waiting costs: calls a finished job, and the mean delay between a job's end and its result, in seconds.</summary>
public sealed record PollCost(double Calls, double Delay)
{
    private const int Jobs = 150;
    private const int Learned = 40;

    /// <summary>A poll of the status at fixed times, with the result behind it.</summary>
    public static async Task<PollCost> OfFixedAsync(Func<(double, double)> draw, double interval)
    {
        var time = new VirtualTime();
        using var service = new SimulatedService(time, draw);
        using var http = new HttpClient(service);
        return await MeasureAsync(time, service, () => FixedAsync(http, time, interval), Jobs);
    }

    /// <summary>The client, one job after the other; with history, the first ones are not counted.</summary>
    public static async Task<PollCost> OfClientAsync(
        Func<(double, double)> draw, bool hasHistory, bool isObserved = false, bool tellsTimes = true, bool tellsStateEarly = true)
    {
        var time = new VirtualTime();
        using var service = new SimulatedService(time, draw, tellsTimes, tellsStateEarly);
        using var http = new HttpClient(service);
        using var known = Client(http, time);
        var progress = isObserved ? new Ignored() : null;
        if (hasHistory)
        {
            for (var i = 0; i < Learned; i++) await time.RunAsync(() => known.RunAsync("acme/model", Input(), progress));
        }

        return await MeasureAsync(
            time,
            service,
            async () =>
            {
                using var fresh = Client(http, time);
                await (hasHistory ? known : fresh).RunAsync("acme/model", Input(), progress);
                return 0;
            },
            Jobs);
    }

    private static async Task<PollCost> MeasureAsync(VirtualTime time, SimulatedService service, Func<Task<int>> run, int jobs)
    {
        var (calls, delay) = (0.0, 0.0);
        var seen = service.Jobs.Count;
        for (var i = 0; i < jobs; i++)
        {
            await time.RunAsync(run);
            var job = service.Jobs.Single(job => job.Id == $"r-{seen + i + 1}");
            calls += job.Polls;
            delay += (time.GetUtcNow() - job.Ended).TotalSeconds;
        }

        return new(calls / jobs, delay / jobs);
    }

    private static async Task<int> FixedAsync(HttpClient http, VirtualTime time, double interval)
    {
        using var submitted = JsonDocument.Parse(await (await http.PostAsync(new Uri("https://service.example/v1/models/acme/model"), null)).Content.ReadAsStringAsync());
        var request = $"https://service.example/v1/requests/{submitted.RootElement.GetProperty("request_id")}/";
        while (!(await http.GetStringAsync(new Uri(request + "status"))).Contains("completed")) await Task.Delay(TimeSpan.FromSeconds(interval), time);
        await http.GetStringAsync(new Uri(request + "result"));
        return 0;
    }

    private static QueueClient Client(HttpClient http, TimeProvider time) =>
        new(http, new QueueClientOptions { BaseAddress = new("https://service.example"), Token = Service.Token, TimeProvider = time });

    private static JsonElement Input() => JsonDocument.Parse("{}").RootElement;

    private sealed class Ignored : IProgress<JobStatus>
    {
        public void Report(JobStatus value)
        {
        }
    }
}
