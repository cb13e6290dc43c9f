using System.Text.Json;
using SchemaSdk.CompilerServices;

namespace SchemaSdk.Tests.Support;

/// <summary>Stands in for a generated request: what the generator would emit for a small model, written by hand.</summary>
public sealed record PictureRequest : IModelRequest<MediaOutput>
{
    public required string Prompt { get; init; }

    public int? Count { get; init; }

    public UriString? Source { get; init; }

    public IReadOnlyList<UriString>? References { get; init; }

    public ModelDescriptor<MediaOutput> Descriptor => PictureModel.Instance;

    public ValidationResult Validate()
    {
        var errors = new ErrorCollector();
        if (Prompt.Length == 0) Add(ref errors, "prompt", "/properties/prompt/minLength", "must not be empty");
        if (Count is < 1 or > 4) Add(ref errors, "count", "/properties/count/maximum", $"must be one of 1..4, but is {Count}");
        return errors.ToResult();
    }

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("prompt", Prompt);
        if (Count is { } count) writer.WriteNumber("count", count);
        if (Source is { } source) writer.WriteString("source", source.Value);
        if (References is { } references)
        {
            writer.WriteStartObject("extras");
            writer.WriteStartArray("references");
            foreach (var reference in references) writer.WriteStringValue(reference.Value);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Add(ref ErrorCollector errors, string name, string keyword, string message) =>
        errors.Add("/" + name, keyword, message);
}
