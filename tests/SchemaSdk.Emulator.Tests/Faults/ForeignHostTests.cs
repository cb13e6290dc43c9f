using SchemaSdk.Emulator.Faults;
using SchemaSdk.Emulator.Tests.Support;

namespace SchemaSdk.Emulator.Tests.Faults;

public class ForeignHostTests
{
    [Fact]
    public async Task Addresses_point_to_another_host_and_keep_their_paths()
    {
        await using var elsewhere = await QueueEmulator.StartAsync(ct: FaultyCaller.Token);
        await using var caller = await FaultyCaller.StartAsync(
            new FaultRule(new ForeignAddressFault(elsewhere.BaseAddress), ServiceCall.Submit), new FaultRule(new ForeignAddressFault(elsewhere.BaseAddress), ServiceCall.Status));

        using var response = await caller.SubmitAsync("a/b", "{}");
        var accepted = await Caller.JsonOf(response);
        var id = accepted.GetProperty("request_id").GetString()!;
        var status = await caller.StatusAsync(id);

        foreach (var call in (string[])["status", "result", "cancel"])
            Assert.Equal($"{elsewhere.BaseAddress}v1/requests/{id}/{call}", accepted.GetProperty($"{call}_url").GetString());
        Assert.Equal($"{elsewhere.BaseAddress}v1/requests/{id}/result", status.GetProperty("result_url").GetString());
    }

    [Theory]
    [InlineData(302)]
    [InlineData(307)]
    public async Task A_redirect_leads_to_another_host_and_a_client_that_follows_is_seen_there(int status)
    {
        await using var elsewhere = await QueueEmulator.StartAsync(ct: FaultyCaller.Token);
        await using var caller = await FaultyCaller.StartAsync(ServiceCall.Status, new RedirectFault(elsewhere.BaseAddress, status));
        var id = await caller.AcceptedAsync("a/b", "{}");
        using var careful = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });

        using var response = await careful.GetAsync(new Uri(caller.Emulator.BaseAddress, $"v1/requests/{id}/status?x=1"), FaultyCaller.Token);
        using var followed = await caller.SendAsync($"v1/requests/{id}/status");

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(new Uri(elsewhere.BaseAddress, $"v1/requests/{id}/status?x=1"), response.Headers.Location);
        Assert.Equal($"/v1/requests/{id}/status", Assert.Single(elsewhere.Received).Path);
    }
}
