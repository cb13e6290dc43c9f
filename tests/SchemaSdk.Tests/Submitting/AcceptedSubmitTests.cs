using System.Text.Json;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Submitting;

public class AcceptedSubmitTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    public async Task Any_success_with_a_request_id_is_an_accepted_job(int status)
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Json("""{"request_id":"r-1"}""", status));
        var job = await service.Client.SubmitAsync(Service.Request, Token);
        Assert.Equal("r-1", job.RequestId);
        Assert.Equal("acme/wan-2.7/picture", job.ModelId);
        Assert.NotNull(job.SubmittedAt);
    }

    [Fact]
    public async Task A_member_whose_name_is_no_text_does_not_lose_the_request_id()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Json("""{"request_id":"r-1","\ud800aaaaaaaaaaaaaaaaaaaaaaaa":1}"""));
        Assert.Equal("r-1", (await service.Client.SubmitAsync(Service.Request, Token)).RequestId);
    }

    [Fact]
    public async Task The_body_is_the_input_itself_with_the_members_that_were_set()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted);
        await service.Client.SubmitAsync(Service.Request with { Prompt = "é + 猫" }, Token);
        var call = Assert.Single(service.Server.Calls);
        Assert.Equal("""{"prompt":"é + 猫"}""", call.Body);
        Assert.Equal("application/json", call.ContentType);
        Assert.Equal("Bearer " + Service.Token, call.Authorization);
    }

    [Fact]
    public async Task The_untyped_door_sends_any_object_to_any_model()
    {
        await using var service = await Service.StartAsync();
        service.On("POST /v1/models/fal-ai/flux-pro/v1.1%20ultra", Service.Accepted)
            .On(Service.Status, Service.State("completed")).On(Service.Result, Service.Succeeded);
        using var input = JsonDocument.Parse("""{ "prompt": "x", "n": 1.50 }""");
        var result = await service.Client.RunAsync("fal-ai/flux-pro/v1.1 ultra", input.RootElement, cancellationToken: Token);
        Assert.Equal("""{"prompt":"x","n":1.50}""", service.Server.Calls[0].Body);
        Assert.Equal("https://files.example/a.png", result.Output.GetProperty("image").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/../b")]
    [InlineData("./a")]
    [InlineData("a//b")]
    [InlineData("/a")]
    [InlineData("a/b\n")]
    public async Task What_is_no_model_id_is_refused(string modelId)
    {
        await using var service = await Service.StartAsync();
        using var input = JsonDocument.Parse("{}");
        await Assert.ThrowsAnyAsync<ArgumentException>(() => service.Client.SubmitAsync(modelId, input.RootElement, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => service.Client.SubmitAsync("a/b", default, Token));
        Assert.Empty(service.Server.Calls);
    }

    [Fact]
    public async Task A_request_id_cannot_lead_to_another_address()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Json("""{"request_id":"../models/x?y#z"}"""))
            .On("GET /v1/requests/..%2Fmodels%2Fx%3Fy%23z/status", Service.State("in_queue"));
        var job = await service.Client.SubmitAsync(Service.Request, Token);
        Assert.Equal(JobState.Queued, (await job.GetStatusAsync(Token)).State);
    }
}
