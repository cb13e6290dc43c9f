using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaSdk.Jobs;
using SchemaSdk.Transport;

namespace SchemaSdk.Submitting;

/// <summary>What is sent for a request, checked and written once; and what will read its output.</summary>
internal sealed record Submission<TOutput>(string ModelId, ReadOnlyMemory<byte> Body, OutputReader<TOutput> Reader);

/// <summary>Makes submissions; whatever is wrong with a request is thrown here, before any HTTP.</summary>
internal static class Submission
{
    // A writer reserves three bytes for each character of a text: a video inside a request would hold its room for as long as the call runs.
    private const int LargestSlack = 1 << 20;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Submission<TOutput> Of<TOutput>(IModelRequest<TOutput> request, Uri baseAddress)
    {
        ArgumentNullException.ThrowIfNull(request);
        var model = request.Descriptor;
        var result = request.Validate();
        if (!result.IsValid) throw RequestInvalidException.Of(model.Id, result.Errors);

        var body = Write(request.WriteTo);
        var refused = PlainHttpCheck.Run(model.Parameters, body.Span, baseAddress);
        if (refused.Count > 0) throw RequestInvalidException.Of(model.Id, refused);
        return new(CheckModelId(model.Id), body, OutputReader.For(model));
    }

    public static Submission<JsonElement> Of(string modelId, JsonElement input)
    {
        ArgumentException.ThrowIfNullOrEmpty(modelId);
        if (input.ValueKind != JsonValueKind.Object) throw new ArgumentException("The input must be a JSON object.", nameof(input));
        return new(CheckModelId(modelId), Write(input.WriteTo), OutputReader.Json);
    }

    /// <exception cref="ArgumentException">It is none.</exception>
    public static string CheckModelId(string modelId) => Endpoints.IsModelId(modelId)
        ? modelId
        : throw new ArgumentException($"'{modelId}' is no model id: its segments must not be empty, '.' or '..'.", nameof(modelId));

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Compact)) write(writer);
        return buffer.FreeCapacity > LargestSlack ? buffer.WrittenSpan.ToArray() : buffer.WrittenMemory;
    }
}
