using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Jobs;

public class ResultTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"status":"failed","error":"out of memory"}""", "out of memory")]
    [InlineData("""{"status":"FAILED","error":{"code":7,"message":"out of memory"}}""", "out of memory")]
    [InlineData("""{"status":"failed","error":{"code":7}}""", """{"code":7}""")]
    [InlineData("""{"status":"failed","error":["a","b"]}""", """["a","b"]""")]
    [InlineData("""{"status":"failed","error_code":500123,"error_message":"out of memory"}""", "out of memory")]
    [InlineData("""{"status":"failed"}""", null)]
    [InlineData("""{"error":"out of memory"}""", "out of memory")]
    [InlineData("""{"status":"completed","error":"out of memory"}""", "out of memory")]
    [InlineData("""{"status":"completed","output":null,"error":{"message":"out of memory"}}""", "out of memory")]
    public async Task Completed_with_a_failed_result_is_a_failure_with_the_words_of_the_service(string body, string? words)
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Status, Service.State("completed")).On(Service.Result, Reply.Json(body));
        var error = await Assert.ThrowsAsync<JobFailedException>(() => service.Job().WaitAsync(null, Token));
        Assert.Equal(words, error.ServerMessage);
        Assert.Equal("r-1", error.RequestId);
        Assert.Equal(body, error.RawJson.GetRawText());
        if (words is not null) Assert.Contains(words, error.Message);
    }

    [Theory]
    [InlineData(404, "gone")]
    [InlineData(200, """{"status":"in_progress"}""")]
    public async Task A_failed_status_without_a_result_is_a_failure_with_what_the_status_says(int status, string body)
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Status, Reply.Json("""{"status":"failed","error":"no GPU"}""")).On(Service.Result, Reply.Text(body, status));
        var error = await Assert.ThrowsAsync<JobFailedException>(() => service.Job().WaitAsync(null, Token));
        Assert.Equal("no GPU", error.ServerMessage);
    }

    [Theory]
    [InlineData("cancelled")]
    [InlineData("canceled")]
    [InlineData("CANCELLED")]
    public async Task A_cancelled_job_is_reported_as_cancelled_in_both_spellings(string word)
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Status, Service.State(word)).On(Service.Result, Service.State(word));
        Assert.Equal("r-1", (await Assert.ThrowsAsync<JobCancelledException>(() => service.Job().WaitAsync(null, Token))).RequestId);
        await Assert.ThrowsAsync<JobCancelledException>(() => service.Job().GetResultAsync(Token));
    }

    [Theory]
    [InlineData(200, """{"request_id":"r-1","status":"in_queue"}""", "in_queue")]
    [InlineData(400, """{"error_code":400005}""", null)]
    [InlineData(400, """{"error_code":"400005","status":"in_progress"}""", "in_progress")]
    public async Task Reading_a_result_too_early_says_so(int status, string body, string? state)
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Result, Reply.Json(body, status));
        var error = await Assert.ThrowsAsync<JobNotFinishedException>(() => service.Job().GetResultAsync(Token));
        Assert.Equal("r-1", error.RequestId);
        Assert.Equal(state, error.Status?.StateText);
    }

    [Theory]
    [InlineData("""{"points":3}""", 1)]
    [InlineData("\"https://f.example/1\"", 1)]
    [InlineData("""{"score":"high"}""", 0)]
    public async Task An_output_of_another_shape_is_reported_with_the_whole_answer(string output, int violations)
    {
        await using var service = await Service.StartAsync();
        var body = $$"""{"request_id":"r-1","status":"succeeded","output":{{output}},"extra":1}""";
        service.On(Service.Status, Service.State("completed")).On(Service.Result, Reply.Json(body));
        var error = await Assert.ThrowsAsync<OutputFormatException>(() => service.Client.GetJob(new ScoreModel(), "r-1").WaitAsync(null, Token));
        Assert.Equal(body, error.RawJson.GetRawText());
        Assert.Equal(output, error.OutputJson.GetRawText());
        Assert.Equal(violations, error.Violations.Count);
        Assert.NotNull(error.InnerException);
    }

    [Fact]
    public async Task An_error_code_beside_an_output_does_not_lose_the_output()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Result, Reply.Json("""{"status":"succeeded","error_code":"NONE","output":{"image":"https://f.example/1"}}"""));
        Assert.Single((await service.Job().GetResultAsync(Token)).Output.Files);
    }

    [Fact]
    public async Task A_status_that_is_an_error_in_a_200_is_an_error()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Status, Reply.Json("""{"error_code":404001,"error_message":"expired"}"""));
        Assert.Equal("expired", (await Assert.ThrowsAsync<NotFoundException>(() => service.Job().GetStatusAsync(Token))).ServerMessage);
        service.On(Service.Status, Reply.Json("""{"status":"failed","error_code":500123}"""));
        Assert.Equal(JobState.Failed, (await service.Job().GetStatusAsync(Token)).State);
    }

    [Fact]
    public async Task A_success_without_an_output_is_reported_with_the_whole_answer()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Result, Reply.Json("""{"status":"succeeded","url":"https://f.example/1"}"""));
        var error = await Assert.ThrowsAsync<OutputFormatException>(() => service.Job().GetResultAsync(Token));
        Assert.Equal("https://f.example/1", error.RawJson.GetProperty("url").GetString());
    }

    [Fact]
    public async Task Completed_without_an_output_is_looked_at_again_but_not_for_ever()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Status, Service.State("completed"))
            .On(Service.Result, Service.State("completed"), Reply.Json("""{"status":"completed","error":""}"""), Service.Succeeded);
        await service.Job().WaitAsync(null, Token);
        service.On(Service.Result, Service.State("completed"));
        await Assert.ThrowsAsync<OutputFormatException>(() => service.Job().WaitAsync(null, Token));
        await Assert.ThrowsAsync<JobNotFinishedException>(() => service.Job().GetResultAsync(Token));
    }

    [Fact]
    public async Task A_wait_asks_again_for_an_output_that_an_answer_lost()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Status, Service.State("completed"))
            .On(Service.Result, Service.State("succeeded"), Service.State("succeeded"), Service.Succeeded);
        Assert.Single((await service.Job().WaitAsync(null, Token)).Output.Files);
        service.On(Service.Result, Service.State("succeeded"));
        await Assert.ThrowsAsync<OutputFormatException>(() => service.Job().WaitAsync(null, Token));
        Assert.Equal(6, service.Server.Count(Service.Result));
    }

    [Fact]
    public async Task Not_ready_in_answer_to_the_status_call_is_no_end()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Status, Reply.Json("""{"error_code":400005}""", 400), Service.State("completed")).On(Service.Result, Service.Succeeded);
        Assert.Single((await service.Job().WaitAsync(null, Token)).Output.Files);
    }

    [Fact]
    public async Task Of_an_answer_without_end_the_beginning_counts()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Reply.Endless("""{"request_id":"r-1"}"""))
            .On(Service.Status, Reply.Endless("""{"status":"completed"}""")).On(Service.Result, Service.Succeeded);
        Assert.Equal("r-1", (await service.Client.RunAsync(Service.Request, cancellationToken: Token)).RequestId);
    }

    [Fact]
    public async Task An_output_that_can_be_read_although_it_violates_its_schema_tells_how()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Result, Reply.Json("""{"status":"succeeded","output":{"image":"https://f.example/1","images":[1]}}"""));
        var result = await service.Job().GetResultAsync(Token);
        Assert.Equal("https://f.example/1", result.Output.Image!.Value.Value);
        Assert.Equal("/images/0", Assert.Single(result.Violations).InstancePointer);
    }

    [Fact]
    public async Task Addresses_that_the_service_sends_are_never_called()
    {
        await using var elsewhere = await ScriptedServer.StartAsync();
        await using var service = await Service.StartAsync();
        string With(string members) => $$"""
            {"request_id":"r-1",{{members}},"status_url":"{{elsewhere.Address}}s","result_url":"{{elsewhere.Address}}r","cancel_url":"{{elsewhere.Address}}c"}
            """;
        service.On(Service.Submit, Reply.Json(With("\"a\":1")))
            .On(Service.Status, Reply.Json(With("\"status\":\"in_queue\"")), Reply.Json(With("\"status\":\"completed\"")))
            .On(Service.Result, Reply.Json(With("\"status\":\"succeeded\",\"output\":{}")))
            .On(Service.Cancel, Reply.Json(With("\"outcome\":\"not_cancellable\""), 202));
        var job = await service.Client.SubmitAsync(Service.Request, Token);
        await job.WaitAsync(null, Token);
        await job.CancelAsync(Token);
        Assert.Empty(elsewhere.Calls);
        Assert.All(service.Server.Calls, call => Assert.Equal("Bearer " + Service.Token, call.Authorization));
    }
}
