namespace SchemaSdk.Tests.Support;

/// <summary>A scripted service and a client of it, with short waits.</summary>
public sealed class Service : IAsyncDisposable
{
    public const string Token = "secret-token-7f3a9c";
    public const string Submit = "POST /v1/models/acme/wan-2.7/picture";
    public const string Status = "GET /v1/requests/r-1/status";
    public const string Result = "GET /v1/requests/r-1/result";
    public const string Cancel = "POST /v1/requests/r-1/cancel";
    public static readonly Reply Accepted = Reply.Json("""{"request_id":"r-1"}""");
    public static readonly Reply Succeeded = Reply.Json("""{"request_id":"r-1","status":"succeeded","output":{"image":"https://files.example/a.png"}}""");

    private Service(ScriptedServer server, QueueClient client, QueueClientOptions options) =>
        (Server, Client, Options) = (server, client, options);

    public ScriptedServer Server { get; }

    public QueueClient Client { get; }

    public QueueClientOptions Options { get; }

    public static PictureRequest Request => new() { Prompt = "a cat" };

    public static async Task<Service> StartAsync(Action<QueueClientOptions>? configure = null)
    {
        var server = await ScriptedServer.StartAsync();
        var options = new QueueClientOptions
        {
            BaseAddress = server.Address,
            Token = Token,
            RequestTimeout = TimeSpan.FromSeconds(20),
            Deadline = TimeSpan.FromSeconds(60),
            PollInterval = TimeSpan.FromMilliseconds(5),
            MaxPollInterval = TimeSpan.FromMilliseconds(20),
        };
        configure?.Invoke(options);
        return new Service(server, new QueueClient(options), options);
    }

    public Service On(string line, params Reply[] replies)
    {
        Server.On(line, replies);
        return this;
    }

    public static Reply State(string state, int? position = null) => Reply.Json(position is null
        ? $$"""{"request_id":"r-1","status":"{{state}}"}"""
        : $$"""{"request_id":"r-1","status":"{{state}}","queue_position":{{position}}}""");

    public QueueJob<MediaOutput> Job() => Client.GetJob(PictureModel.Instance, "r-1");

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }
}
