using System.Collections.Concurrent;
using System.Text;
using SchemaSdk.Emulator.Tests.Support;

namespace SchemaSdk.Emulator.Tests;

public class RecordingTests
{
    [Fact]
    public async Task Every_request_is_kept_as_it_arrived_whatever_it_was_answered()
    {
        await using var caller = await Caller.StartAsync(SampleModels.Anything("a/b"));

        using (await caller.SubmitAsync("a/b", "{ \"prompt\": \"über\" }"))
        using (await caller.SubmitAsync("a/unknown", "not json"))
        {
            await caller.GetAsync("v1/models?limit=1");
        }

        var received = caller.Emulator.Received;
        Assert.Equal(["POST /v1/models/a/b", "POST /v1/models/a/unknown", "GET /v1/models?limit=1"], received.Select(one => $"{one.Method} {one.Path}{one.Query}"));
        Assert.Equal(["{ \"prompt\": \"über\" }", "not json", ""], received.Select(one => Encoding.UTF8.GetString(one.Body.Span)));
        Assert.All(received, one => Assert.Equal("Bearer test-token", one.Authorization));
    }

    [Fact]
    public async Task Without_recording_nothing_is_kept_and_everything_works()
    {
        await using var caller = await Caller.StartAsync(new EmulatorOptions
        {
            Models = [SampleModels.Sequential],
            RecordRequests = false,
            Speed = 1000,
        });

        await caller.AcceptedAsync(SampleModels.SequentialId, """{"prompt":"a","sequential_image_generation_options":3}""");

        Assert.Empty(caller.Emulator.Received);
        Assert.Equal(1, caller.Emulator.AcceptedSubmits);
    }

    [Fact]
    public async Task The_log_gets_a_line_for_each_call()
    {
        var lines = new ConcurrentQueue<string>();
        var caller = await Caller.StartAsync(new EmulatorOptions { Models = [SampleModels.Anything("a/b")], Log = lines.Enqueue });
        using (await caller.SubmitAsync("a/b", "{}"))
        using (await caller.SubmitAsync("a/c", "{}"))
        {
            await caller.DisposeAsync();
        }

        Assert.Equal(["POST /v1/models/a/b → 200", "POST /v1/models/a/c → 404"], lines);
    }
}
