using QuickStart;
using SchemaSdk;
using SchemaSdk.RunComfy.Bytedance;

await using var service = await Service.ChooseAsync();
using var client = new QueueClient(service.Options);

var request = new Seedream4_5SequentialRequest
{
    Prompt = "Generate 3 images of a beautiful sunset over a calm ocean.",
    SequentialImageGenerationOptions = 3,
    Resolution = Seedream4_5SequentialResolution._2304x1728_4x3,
};

var job = await client.SubmitAsync(request);
Console.WriteLine($"submitted as {job.RequestId}");
await foreach (var status in job.WatchAsync())
    Console.WriteLine(status);

var result = await job.WaitAsync();
foreach (var file in result.Output.Files)
{
    var saved = await client.DownloadAsync(file, "out");
    Console.WriteLine($"{saved.Path}  {saved.Length:N0} bytes");
}
