using System.Text.Json;
using SchemaSdk.CompilerServices;

namespace SchemaSdk.Tests.Support;

/// <summary>A model with a strict output of its own: an object whose <c>score</c> is a number.</summary>
public sealed class ScoreModel : ModelDescriptor<double>
{
    public override string Id => "acme/score";

    public override IReadOnlyList<ModelParameter> Parameters => [];

    public override ValidationResult ValidateRequest(ReadOnlySpan<byte> utf8Json) => default;

    public override ValidationResult ValidateOutput(ReadOnlySpan<byte> utf8Json)
    {
        var errors = new ErrorCollector();
        using var json = JsonDocument.Parse(utf8Json.ToArray());
        if (json.RootElement.ValueKind != JsonValueKind.Object) errors.Add("", "/type", "must be an object");
        else if (!json.RootElement.TryGetProperty("score", out _)) errors.Add("", "/required", "must have the member 'score'");
        return errors.ToResult();
    }

    public override double ReadOutput(ReadOnlySpan<byte> utf8Json)
    {
        using var json = JsonDocument.Parse(utf8Json.ToArray());
        return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("score", out var score)
            ? score.GetDouble()
            : throw new JsonException("There is no score.");
    }
}
