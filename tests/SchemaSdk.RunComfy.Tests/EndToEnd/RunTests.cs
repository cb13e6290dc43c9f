using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaSdk.RunComfy.Bytedance;
using SchemaSdk.RunComfy.Tests.Support;

namespace SchemaSdk.RunComfy.Tests.EndToEnd;

/// <summary>From a typed request to pictures on disk, over real HTTP.</summary>
public class RunTests
{
    [Fact]
    public async Task Three_pictures_of_the_asked_size_arrive_on_disk()
    {
        await using var session = await Session.StartAsync();
        using var folder = new TemporaryFolder();
        var request = new Seedream4_5SequentialRequest
        {
            Prompt = "Generate 3 images of a beautiful sunset over a calm ocean.",
            SequentialImageGenerationOptions = 3,
            Resolution = Seedream4_5SequentialResolution._2304x1728_4x3,
        };

        var result = await session.Client.RunAsync(request, cancellationToken: Session.Cancellation);
        var sizes = new List<PngHeader>();
        foreach (var file in result.Output.Files)
            sizes.Add(PngHeader.Read((await session.Client.DownloadAsync(file, folder.Path, Session.Cancellation)).Path));

        Assert.Equal(Enumerable.Repeat(new PngHeader(2304, 1728), 3), sizes);
        Assert.Equal(3, Directory.GetFiles(folder.Path).Length);
        Assert.Empty(result.Violations);
        Assert.Equal("bytedance/seedream-4-5/sequential", result.ModelId);
    }

    [Fact]
    public async Task An_invalid_request_fails_before_any_call()
    {
        await using var session = await Session.StartAsync();
        var request = Requests.Sequential with { SequentialImageGenerationOptions = 22 };

        var exception = await Assert.ThrowsAsync<RequestInvalidException>(() => session.Client.RunAsync(request, cancellationToken: Session.Cancellation));

        Assert.Equal("/sequential_image_generation_options", Assert.Single(exception.Errors).InstancePointer);
        Assert.Empty(session.Emulator.Received);
    }

    [Fact]
    public async Task Each_model_runs_with_only_what_it_requires()
    {
        await using var session = await Session.StartAsync();
        foreach (var request in Requests.Least)
        {
            var result = await session.Client.RunAsync(request, cancellationToken: Session.Cancellation);
            Assert.NotEmpty(result.Output.Files);
            Assert.Empty(result.Violations);
        }

        Assert.Equal(Models.All.Select(model => model.Id), session.Submits);
        Assert.Equal(
            Requests.Least.Select(request => Requests.Written(request, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })),
            session.Emulator.Received.Where(call => call.Method == "POST").Select(call => Encoding.UTF8.GetString(call.Body.Span)));
    }

    [Fact]
    public async Task What_our_validator_accepts_the_services_check_accepts()
    {
        await using var session = await Session.StartAsync();
        foreach (var request in Requests.Full)
        {
            Assert.True(request.Validate().IsValid);
            await session.Client.SubmitAsync(request, Session.Cancellation);
        }

        Assert.Equal(Requests.Full.Count, session.Emulator.AcceptedSubmits);
        Assert.Empty(session.Emulator.Notes);
    }

    [Fact]
    public async Task A_model_that_nobody_dropped_in_runs_by_its_id_and_raw_JSON()
    {
        await using var session = await Session.StartAsync();

        var result = await session.Client.RunAsync(
            "bytedance/seedream-4-0/text-to-image", JsonElement.Parse("""{"prompt":"A dog"}"""), cancellationToken: Session.Cancellation);

        Assert.Equal(JsonValueKind.Object, result.Output.ValueKind);
        Assert.Equal(["bytedance/seedream-4-0/text-to-image"], session.Submits);
    }

    [Fact]
    public async Task What_the_service_rejects_is_an_exception_with_its_words_and_costs_nothing()
    {
        await using var session = await Session.StartAsync();

        await Assert.ThrowsAsync<InputRejectedException>(() => session.Client.RunAsync(
            "bytedance/seedream-4-0/text-to-image", JsonElement.Parse("""{"prompt":5}"""), cancellationToken: Session.Cancellation));

        Assert.Equal(0, session.Emulator.AcceptedSubmits);
    }

    [Fact]
    public async Task The_token_goes_into_the_Authorization_header_and_nowhere_else()
    {
        await using var session = await Session.StartAsync();
        using var folder = new TemporaryFolder();

        var result = await session.Client.RunAsync(Requests.FullSequential, cancellationToken: Session.Cancellation);
        await session.Client.DownloadAsync(result.Output.Files[0], folder.Path, Session.Cancellation);

        var calls = session.Emulator.Received;
        Assert.All(calls, call => Assert.DoesNotContain(Session.Token, call.Path + call.Query + Encoding.UTF8.GetString(call.Body.Span), StringComparison.Ordinal));
        Assert.All(calls.Where(call => call.Path.StartsWith("/v1/", StringComparison.Ordinal)), call => Assert.Equal("Bearer " + Session.Token, call.Authorization));
        Assert.Null(Assert.Single(calls, call => !call.Path.StartsWith("/v1/", StringComparison.Ordinal)).Authorization);
        Assert.DoesNotContain(Session.Token, session.Client.ToString() + result.RawJson, StringComparison.Ordinal);
    }
}
