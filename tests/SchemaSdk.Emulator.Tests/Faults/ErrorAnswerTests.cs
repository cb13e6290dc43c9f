using System.Text.Json;
using SchemaSdk.Emulator.Faults;
using SchemaSdk.Emulator.Tests.Support;

namespace SchemaSdk.Emulator.Tests.Faults;

public class ErrorAnswerTests
{
    private readonly ManualClock _clock = new();

    [Theory]
    [InlineData(401)]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_status_comes_with_an_error_in_the_services_shape(int status)
    {
        await using var caller = await FaultyCaller.StartAsync(ServiceCall.Submit, new StatusFault(status, Message: "no"));

        using var response = await caller.SubmitAsync("a/b", "{}");
        var error = await Caller.JsonOf(response);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Null(response.Headers.RetryAfter);
        Assert.Equal(status * 1000, error.GetProperty("error_code").GetInt32());
        Assert.Equal("no", error.GetProperty("error_message").GetString());
        Assert.Equal(0, caller.Emulator.AcceptedSubmits);
    }

    [Fact]
    public async Task A_status_after_the_work_hides_an_accepted_submit()
    {
        await using var caller = await FaultyCaller.StartAsync(ServiceCall.Submit, new StatusFault(504, AfterHandled: true));

        using var response = await caller.SubmitAsync("a/b", "{}");

        Assert.Equal(504, (int)response.StatusCode);
        Assert.Equal(1, caller.Emulator.AcceptedSubmits);
    }

    [Fact]
    public async Task Retry_after_is_seconds_or_a_date_on_the_emulators_clock()
    {
        await using var caller = await FaultyCaller.StartAsync(new EmulatorOptions
        {
            TimeProvider = _clock,
            Faults = new FaultScript(
            [
                new FaultRule(new StatusFault(429, TimeSpan.FromSeconds(7)), Attempt: Attempts.Only(1)),
                new FaultRule(new StatusFault(503, TimeSpan.FromSeconds(7), AsDate: true), Attempt: Attempts.Only(2)),
                new FaultRule(new RetryAfterFault(TimeSpan.FromSeconds(3))),
            ]),
        });

        using var seconds = await caller.SendAsync("v1/models");
        using var date = await caller.SendAsync("v1/models");
        using var success = await caller.SendAsync("v1/models");

        Assert.Equal(TimeSpan.FromSeconds(7), seconds.Headers.RetryAfter?.Delta);
        Assert.Equal(_clock.GetUtcNow().AddSeconds(7), date.Headers.RetryAfter?.Date);
        Assert.Equal(200, (int)success.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(3), success.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task An_error_code_comes_with_http_200()
    {
        await using var caller = await FaultyCaller.StartAsync(ServiceCall.Submit, new ErrorCodeFault(400002, "no balance"));

        using var response = await caller.SubmitAsync("a/b", "{}");

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(400002, (await Caller.JsonOf(response)).GetProperty("error_code").GetInt32());
        Assert.Equal(0, caller.Emulator.AcceptedSubmits);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(502)]
    public async Task A_page_is_html(int status)
    {
        await using var caller = await FaultyCaller.StartAsync(ServiceCall.Catalog, new HtmlFault(status));

        using var response = await caller.SendAsync("v1/models");

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("<!DOCTYPE html>", await response.Content.ReadAsStringAsync(FaultyCaller.Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalid_and_truncated_json_hide_an_accepted_submit()
    {
        await using var caller = await FaultyCaller.StartAsync(
            new FaultRule(new InvalidJsonFault(), ServiceCall.Submit, "a/b"), new FaultRule(new TruncatedJsonFault(), ServiceCall.Submit, "a/c"));

        foreach (var model in (string[])["a/b", "a/c"])
        {
            using var response = await caller.SubmitAsync(model, "{}");
            Assert.True(response.IsSuccessStatusCode);
            Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
            await Assert.ThrowsAnyAsync<JsonException>(() => Caller.JsonOf(response));
            Assert.Equal(1, caller.Emulator.AcceptedSubmitsOf(model));
        }
    }

    [Fact]
    public async Task Any_answer_can_be_given()
    {
        await using var caller = await FaultyCaller.StartAsync(ServiceCall.Cancel, new AnswerFault("cancelled!", 202, "text/plain", AfterHandled: true));
        var id = await caller.AcceptedAsync("a/b", "{}");

        using var response = await caller.PostAsync($"v1/requests/{id}/cancel");

        Assert.Equal(202, (int)response.StatusCode);
        Assert.Equal("cancelled!", await response.Content.ReadAsStringAsync(FaultyCaller.Token));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_large_body_is_the_usual_answer_and_100_megabytes_of_blanks(bool announced)
    {
        await using var caller = await FaultyCaller.StartAsync(ServiceCall.Status, new LargeBodyFault(Announced: announced));
        var id = await caller.AcceptedAsync("a/b", "{}");

        using var response = await caller.SendAsync($"v1/requests/{id}/status");
        var announcedLength = response.Content.Headers.ContentLength;
        var body = await response.Content.ReadAsByteArrayAsync(FaultyCaller.Token);

        Assert.Equal(announced ? body.Length : null, announcedLength);
        Assert.InRange(body.Length, 100_000_000, 100_001_000);
        Assert.Equal("completed", JsonElement.Parse(body).GetProperty("status").GetString());
    }
}
