using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using SchemaSdk.Transport;

namespace SchemaSdk.CompilerServices;

/// <summary>Reads and writes a <see cref="JobHandle"/> as a JSON object.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JobHandleJsonConverter : JsonConverter<JobHandle>
{
    /// <inheritdoc/>
    public override JobHandle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JobHandle value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Write(writer, value);
    }

    internal static void Write(Utf8JsonWriter writer, JobHandle handle)
    {
        writer.WriteStartObject();
        writer.WriteString("request_id"u8, handle.RequestId);
        if (handle.ModelId is { } model) writer.WriteString("model_id"u8, model);
        writer.WriteString("base_address"u8, BaseAddresses.Root(handle.BaseAddress));
        if (handle.SubmittedAt is { } time) writer.WriteString("submitted_at"u8, time);
        writer.WriteEndObject();
    }

    /// <exception cref="JsonException">This is no handle; the message names the member.</exception>
    internal static JobHandle Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("it must be an object.");
        string? requestId = null, modelId = null;
        Uri? baseAddress = null;
        DateTimeOffset? submittedAt = null;
        while (Next(ref reader) != JsonTokenType.EndObject)
        {
            var name = Text(ref reader, "a name");
            Next(ref reader);
            switch (name)
            {
                case "request_id": requestId = Once(requestId, RequestId(ref reader), name); break;
                case "model_id": modelId = Once(modelId, ModelId(ref reader), name); break;
                case "base_address": baseAddress = Once(baseAddress, Address(ref reader), name); break;
                case "submitted_at" when submittedAt is not null: throw Twice(name);
                case "submitted_at": submittedAt = Time(ref reader); break;
                default: Skip(ref reader); break;
            }
        }

        return new JobHandle
        {
            RequestId = requestId ?? throw new JsonException("/request_id is missing."),
            ModelId = modelId,
            BaseAddress = baseAddress ?? throw new JsonException("/base_address is missing."),
            SubmittedAt = submittedAt,
        };
    }

    private static string RequestId(ref Utf8JsonReader reader) =>
        Text(ref reader, "/request_id") is var id && Endpoints.IsRequestId(id) ? id : throw new JsonException("/request_id cannot be a request id.");

    private static string? ModelId(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null
        : Text(ref reader, "/model_id") is var id && Endpoints.IsModelId(id) ? id : throw new JsonException("/model_id cannot be a model id.");

    private static Uri Address(ref Utf8JsonReader reader) =>
        Uri.TryCreate(Text(ref reader, "/base_address"), UriKind.Absolute, out var address) && BaseAddresses.CanBeOne(address)
            ? address
            : throw new JsonException("/base_address cannot be a base address.");

    private static DateTimeOffset? Time(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null
        : reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var time) ? time
        : throw new JsonException("/submitted_at must be a time such as 2026-01-31T12:00:00+00:00.");

    private static T? Once<T>(T? before, T? now, string name)
        where T : class =>
        before is null ? now : throw Twice(name);

    private static JsonException Twice(string name) => new($"/{name} stands there twice.");

    private static string Text(ref Utf8JsonReader reader, string what)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName)) throw new JsonException($"{what} must be a text.");
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            // An escape of half a surrogate pair: valid JSON, but no text.
            throw new JsonException($"{what} is no text.", e);
        }
    }

    private static JsonTokenType Next(ref Utf8JsonReader reader) =>
        reader.Read() ? reader.TokenType : throw new JsonException("it breaks off.");

    private static void Skip(ref Utf8JsonReader reader)
    {
        if (!reader.TrySkip()) throw new JsonException("it breaks off.");
    }
}
