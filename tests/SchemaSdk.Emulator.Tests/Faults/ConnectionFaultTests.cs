using System.Diagnostics;
using SchemaSdk.Emulator.Faults;
using SchemaSdk.Emulator.Tests.Support;

namespace SchemaSdk.Emulator.Tests.Faults;

public class ConnectionFaultTests
{
    [Theory]
    [InlineData(FaultPoint.BeforeBody, 0)]
    [InlineData(FaultPoint.AfterBody, 0)]
    [InlineData(FaultPoint.AfterHandled, 1)]
    [InlineData(FaultPoint.InsideAnswer, 1)]
    public async Task A_reset_breaks_a_submit_before_or_after_it_was_accepted(FaultPoint at, int accepted)
    {
        await using var caller = await FaultyCaller.StartAsync(ServiceCall.Submit, new ResetFault(at));

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => caller.SubmitAsync("a/b", """{ "prompt": "x" }"""));

        Assert.Equal(accepted, caller.Emulator.AcceptedSubmits);
        Assert.Equal(1, caller.Emulator.RequestsOf(ServiceCall.Submit));
        Assert.Equal(at == FaultPoint.BeforeBody, Assert.Single(caller.Emulator.Received).Body.IsEmpty);
    }

    [Theory]
    [InlineData(FaultPoint.BeforeBody, 0)]
    [InlineData(FaultPoint.AfterBody, 0)]
    [InlineData(FaultPoint.AfterHandled, 1)]
    public async Task A_connection_can_be_closed_in_order_as_well(FaultPoint at, int accepted)
    {
        await using var caller = await FaultyCaller.StartAsync(ServiceCall.Submit, new ResetFault(at, Closed: true));
        await caller.GetAsync("v1/models");

        var error = await Assert.ThrowsAnyAsync<HttpRequestException>(() => caller.SubmitAsync("a/b", "{}"));

        Assert.Equal(HttpRequestError.ResponseEnded, error.HttpRequestError);
        Assert.Equal(accepted, caller.Emulator.AcceptedSubmits);
        Assert.Equal(1, caller.Emulator.RequestsOf(ServiceCall.Submit));
    }

    [Fact]
    public async Task A_call_without_a_body_is_sent_again_by_the_http_client_itself_when_the_connection_is_closed_in_order()
    {
        await using var caller = await FaultyCaller.StartAsync(
            new FaultRule(new ResetFault(FaultPoint.AfterHandled, Closed: true), ServiceCall.Status, Attempt: Attempts.Only(1)));
        var id = await caller.AcceptedAsync("a/b", "{}");

        await caller.StatusAsync(id);

        Assert.Equal(2, caller.Emulator.RequestsOf(ServiceCall.Status));
    }

    [Fact]
    public async Task A_reset_before_the_body_breaks_an_upload_that_is_under_way()
    {
        await using var caller = await FaultyCaller.StartAsync(ServiceCall.Submit, new ResetFault(FaultPoint.BeforeBody));

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => caller.SubmitAsync("a/b", new string(' ', 50_000_000)));

        Assert.Equal(0, caller.Emulator.AcceptedSubmits);
    }

    [Fact]
    public async Task A_reset_inside_the_answer_comes_after_its_headers_and_half_of_its_body()
    {
        await using var caller = await FaultyCaller.StartAsync(ServiceCall.Status, new ResetFault(FaultPoint.InsideAnswer));
        var id = await caller.AcceptedAsync("a/b", "{}");

        using var response = await caller.SendAsync($"v1/requests/{id}/status");

        Assert.True(response.IsSuccessStatusCode);
        var error = await Assert.ThrowsAnyAsync<HttpRequestException>(() => response.Content.ReadAsByteArrayAsync(FaultyCaller.Token));
        Assert.Equal(HttpRequestError.ResponseEnded, error.HttpRequestError);
    }

    [Theory]
    [InlineData(FaultPoint.BeforeBody, true)]
    [InlineData(FaultPoint.AfterBody, true)]
    [InlineData(FaultPoint.AfterHandled, true)]
    [InlineData(FaultPoint.InsideAnswer, false)]
    public async Task A_stall_holds_the_answer_up_and_then_lets_it_go(FaultPoint at, bool beforeHeaders)
    {
        await using var caller = await FaultyCaller.StartAsync(ServiceCall.Status, new StallFault(at, TimeSpan.FromSeconds(0.5)));
        var id = await caller.AcceptedAsync("a/b", "{}");
        var watch = Stopwatch.StartNew();

        using var response = await caller.SendAsync($"v1/requests/{id}/status");
        var headersAfter = watch.Elapsed;
        var status = await Caller.JsonOf(response);

        Assert.Equal("completed", status.GetProperty("status").GetString());
        Assert.True(watch.Elapsed > TimeSpan.FromSeconds(0.4));
        if (beforeHeaders)
            Assert.True(headersAfter > TimeSpan.FromSeconds(0.4));
        else
            Assert.True(watch.Elapsed - headersAfter > TimeSpan.FromSeconds(0.2));
    }

    [Theory]
    [InlineData(FaultPoint.AfterBody, 0)]
    [InlineData(FaultPoint.AfterHandled, 1)]
    public async Task A_stall_without_end_lasts_until_the_client_hangs_up(FaultPoint at, int accepted)
    {
        await using var caller = await FaultyCaller.StartAsync(ServiceCall.Submit, new StallFault(at));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(0.5));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            caller.Http.PostAsync("v1/models/a/b", new StringContent("{}"), patience.Token));

        Assert.Equal(accepted, caller.Emulator.AcceptedSubmits);
    }

    [Fact]
    public async Task A_picture_whose_download_broke_can_be_fetched_in_two_parts()
    {
        await using var caller = await FaultyCaller.StartAsync(
            new FaultRule(new ResetFault(FaultPoint.InsideAnswer), ServiceCall.File, Attempt: Attempts.Only(1)));
        var address = (await caller.OutputAsync("a/b", """{ "width": 64, "height": 64 }""")).GetProperty("image").GetString()!;

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => caller.Http.GetByteArrayAsync(address, FaultyCaller.Token));
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new(100, null) } };
        using var rest = await caller.Http.SendAsync(request, FaultyCaller.Token);

        Assert.Equal(206, (int)rest.StatusCode);
        var whole = await caller.Http.GetByteArrayAsync(address, FaultyCaller.Token);
        Assert.Equal(whole[100..], await rest.Content.ReadAsByteArrayAsync(FaultyCaller.Token));
    }
}
