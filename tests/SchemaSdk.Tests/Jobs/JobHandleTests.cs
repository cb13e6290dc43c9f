using System.Text.Json;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Jobs;

public class JobHandleTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_job_is_resumed_by_another_client_from_its_handle_alone()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted).On(Service.Status, Service.State("completed")).On(Service.Result, Service.Succeeded);
        var job = await service.Client.SubmitAsync(Service.Request, Token);
        var json = job.Handle.ToJson();
        using var other = new QueueClient(service.Options);
        var resumed = other.Resume(PictureModel.Instance, JobHandle.Parse(json));
        Assert.Equal(("r-1", "acme/wan-2.7/picture", job.SubmittedAt), (resumed.RequestId, resumed.ModelId, resumed.SubmittedAt));
        Assert.Equal("https://files.example/a.png", (await resumed.WaitAsync(cancellationToken: Token)).Output.Image?.Value);
        Assert.Equal("r-1", (await other.Resume(job.Handle).GetResultAsync(Token)).RequestId);
        Assert.Equal(1, service.Server.Count(Service.Submit));
    }

    [Fact]
    public async Task A_handle_is_small_and_holds_no_token()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted);
        var handle = (await service.Client.SubmitAsync(Service.Request, Token)).Handle;
        Assert.DoesNotContain(Service.Token, handle.ToJson() + handle, StringComparison.Ordinal);
        Assert.Equal(
            $$"""{"request_id":"r-1","model_id":"acme/wan-2.7/picture","base_address":"{{service.Server.Address.GetLeftPart(UriPartial.Authority)}}","submitted_at":"{{handle.SubmittedAt:O}}"}""",
            handle.ToJson().Replace("\\u002B", "+", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_handle_of_another_model_is_refused_before_anything_is_read()
    {
        await using var service = await Service.StartAsync();
        var handle = new JobHandle { RequestId = "r-1", ModelId = "acme/other", BaseAddress = service.Server.Address };
        var error = Assert.Throws<HandleMismatchException>(() => service.Client.Resume(PictureModel.Instance, handle));
        Assert.Contains("acme/other", error.Message, StringComparison.Ordinal);
        Assert.Same(handle, error.Handle);
        Assert.Equal("acme/other", service.Client.Resume(handle).ModelId);
        Assert.Empty(service.Server.Calls);
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("http://127.0.0.1:1")]
    public async Task A_handle_of_another_host_is_refused_for_the_token_serves_one_only(string address)
    {
        await using var service = await Service.StartAsync();
        var handle = new JobHandle { RequestId = "r-1", BaseAddress = new Uri(address) };
        Assert.Throws<HandleMismatchException>(() => service.Client.Resume(handle));
        Assert.Throws<HandleMismatchException>(() => service.Client.Resume(PictureModel.Instance, handle));
    }

    [Fact]
    public void A_slash_at_the_end_of_the_base_address_makes_no_difference()
    {
        using var client = new QueueClient(new QueueClientOptions { BaseAddress = new Uri("https://Queue.example:443/api/") });
        var handle = new JobHandle { RequestId = "r-1", BaseAddress = new Uri("https://queue.example/api") };
        Assert.Equal("r-1", client.Resume(handle).RequestId);
        Assert.Equal("r-1", client.Resume(PictureModel.Instance, client.GetJob("r-1").Handle).RequestId);
    }

    [Fact]
    public void Members_of_a_later_version_are_passed_over()
    {
        var handle = JobHandle.Parse("""{"priority":{"a":[1]},"request_id":"r-1","base_address":"https://queue.example","submitted_at":null}""");
        Assert.Equal(new JobHandle { RequestId = "r-1", BaseAddress = new Uri("https://queue.example") }, handle);
    }

    [Fact]
    public void A_handle_in_an_object_of_the_application_is_written_by_System_Text_Json_as_well()
    {
        var handle = new JobHandle { RequestId = "r+ü", ModelId = "a/b", BaseAddress = new Uri("https://queue.example"), SubmittedAt = DateTimeOffset.UnixEpoch };
        var json = JsonSerializer.Serialize(new[] { handle });
        Assert.Equal($"[{handle.ToJson()}]", json);
        Assert.Equal([handle], JsonSerializer.Deserialize<JobHandle[]>(json)!);
    }

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("[]", "object")]
    [InlineData("null", "object")]
    [InlineData("{\"request_id\":\"r-1\"", "line 1, byte")]
    [InlineData("{}", "/request_id is missing")]
    [InlineData("""{"request_id":7,"base_address":"https://a.example"}""", "/request_id must be a text")]
    [InlineData("""{"request_id":"..","base_address":"https://a.example"}""", "/request_id cannot be")]
    [InlineData("""{"request_id":"\ud800","base_address":"https://a.example"}""", "/request_id is no text")]
    [InlineData("""{"request_id":"a","request_id":"b","base_address":"https://a.example"}""", "/request_id stands there twice")]
    [InlineData("""{"request_id":"a","model_id":"a//b","base_address":"https://a.example"}""", "/model_id cannot be")]
    [InlineData("""{"request_id":"a"}""", "/base_address is missing")]
    [InlineData("""{"request_id":"a","base_address":"a.example"}""", "/base_address cannot be")]
    [InlineData("""{"request_id":"a","base_address":"https://token@a.example"}""", "/base_address cannot be")]
    [InlineData("""{"request_id":"a","base_address":"https://a.example/?token=x"}""", "/base_address cannot be")]
    [InlineData("""{"request_id":"a","base_address":"file:///etc"}""", "/base_address cannot be")]
    [InlineData("""{"request_id":"a","base_address":"https://a.example","submitted_at":"yesterday"}""", "/submitted_at must be a time")]
    [InlineData("""{"request_id":"a","base_address":"https://a.example"} x""", "line 1, byte 55")]
    public void What_is_no_handle_is_refused_with_its_place(string json, string place)
    {
        var error = Assert.Throws<FormatException>(() => JobHandle.Parse(json));
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
    }
}
