using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using SchemaSdk.CompilerServices;
using SchemaSdk.Transport;

namespace SchemaSdk;

/// <summary>
/// What is needed to take up a job in another process: a small JSON to keep in a file, a database or a message. It never
/// holds the token. See <see cref="QueueJob.Handle"/> and <see cref="QueueClient.Resume(JobHandle)"/>.
/// </summary>
[JsonConverter(typeof(JobHandleJsonConverter))]
public sealed record JobHandle
{
    private readonly string _requestId = "";
    private readonly string? _modelId;
    private readonly Uri _baseAddress = null!;

    /// <summary>The id that the service gave the job; 1 to 512 characters.</summary>
    /// <exception cref="ArgumentException">This cannot be a request id.</exception>
    public required string RequestId
    {
        get => _requestId;
        init => _requestId = value is not null && Endpoints.IsRequestId(value)
            ? value
            : throw new ArgumentException("This cannot be a request id.", nameof(value));
    }

    /// <summary>The model; null when the job was taken up without it.</summary>
    /// <exception cref="ArgumentException">This cannot be a model id.</exception>
    public string? ModelId
    {
        get => _modelId;
        init => _modelId = value is null || Endpoints.IsModelId(value)
            ? value
            : throw new ArgumentException("This cannot be a model id.", nameof(value));
    }

    /// <summary>The service that runs the job; <c>https</c> or <c>http</c>, without user name, query and fragment.</summary>
    /// <exception cref="ArgumentException">This cannot be a base address.</exception>
    public required Uri BaseAddress
    {
        get => _baseAddress;
        init => _baseAddress = BaseAddresses.CanBeOne(value)
            ? value
            : throw new ArgumentException("This cannot be a base address: it must be absolute, and have no user name, query or fragment.", nameof(value));
    }

    /// <summary>When the job was submitted, by the submitting client's clock; null when that is not known.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Reads what <see cref="ToJson"/> wrote. Members that are not known are passed over.</summary>
    /// <exception cref="FormatException">The text is no handle; the message names the member, or the line and byte.</exception>
    public static JobHandle Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        try
        {
            reader.Read();
            var handle = JobHandleJsonConverter.Read(ref reader);
            reader.Read();
            return handle;
        }
        catch (JsonException e)
        {
            var place = e.LineNumber is { } line ? $" (line {line + 1}, byte {e.BytePositionInLine + 1})" : "";
            throw new FormatException($"This is no job handle{place}: {e.Message.Split(" LineNumber:")[0]}", e);
        }
    }

    /// <summary>One line of JSON, such as <c>{"request_id":"…","model_id":"…","base_address":"…","submitted_at":"…"}</c>.</summary>
    public string ToJson()
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer)) JobHandleJsonConverter.Write(writer, this);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The same as <see cref="ToJson"/>.</summary>
    public override string ToString() => ToJson();
}
