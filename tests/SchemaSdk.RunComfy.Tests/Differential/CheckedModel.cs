using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.RunComfy.Tests.Differential;

/// <summary>A compiled model with its schema: all that judges an instance, save implementations of others.</summary>
internal sealed class CheckedModel(ModelDescriptor descriptor, JsonTypeInfo requestType, string fileText)
{
    private readonly SchemaNode _input = ReadInput(fileText);

    public string Id => descriptor.Id;

    /// <summary>The input schema as JSON.</summary>
    public JsonElement InputJson { get; } = JsonDocument.Parse(fileText).RootElement.GetProperty("input");

    public static JsonNode Parse(string json) =>
        JsonTextReader.Read(json, new ProblemSink("instance")) ?? throw new ArgumentException($"Not JSON: {json}", nameof(json));

    public IReadOnlyList<Complaint> ByBytes(ReadOnlySpan<byte> utf8Json) => [.. descriptor.ValidateRequest(utf8Json).Errors.Select(Complaint.Of)];

    public IReadOnlyList<Complaint> ByEvaluator(JsonNode instance) => [.. SchemaEvaluator.Evaluate(_input, instance).Select(Complaint.Of)];

    /// <summary>The verdict on the record that the text is read into; null with a reason where it cannot be read.</summary>
    public IReadOnlyList<Complaint>? ByRecord(ReadOnlySpan<byte> utf8Json, out string? refusal)
    {
        try
        {
            var request = (IModelRequest<MediaOutput>?)JsonSerializer.Deserialize(utf8Json, requestType);
            refusal = request is null ? "null is no request" : null;
            return request is null ? null : [.. request.Validate().Errors.Select(Complaint.Of)];
        }
        catch (JsonException exception)
        {
            refusal = exception.Message;
            return null;
        }
    }

    private static SchemaNode ReadInput(string text)
    {
        var sink = new ProblemSink("model");
        var file = ModelFileReader.Read("model", "test/model", text, sink);
        return file?.Input ?? throw new ArgumentException(string.Join('\n', sink.Problems.Select(problem => problem.Message)), nameof(text));
    }
}
