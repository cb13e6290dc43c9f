using System.Text.Json;
using SchemaSdk.Transport;

namespace SchemaSdk.Jobs;

/// <summary>Turns an output's JSON into its type.</summary>
internal abstract class OutputReader<TOutput>
{
    public abstract IReadOnlyList<ValidationError> Validate(JsonElement output);

    public abstract TOutput Read(JsonElement output);
}

/// <summary>The readers that there are: one a model, and one for raw JSON.</summary>
internal static class OutputReader
{
    public static OutputReader<JsonElement> Json { get; } = new RawReader();

    public static OutputReader<TOutput> For<TOutput>(ModelDescriptor<TOutput> model) => new TypedReader<TOutput>(model);

    private sealed class RawReader : OutputReader<JsonElement>
    {
        public override IReadOnlyList<ValidationError> Validate(JsonElement output) => [];

        public override JsonElement Read(JsonElement output) => output;
    }

    private sealed class TypedReader<TOutput>(ModelDescriptor<TOutput> model) : OutputReader<TOutput>
    {
        public override IReadOnlyList<ValidationError> Validate(JsonElement output) => model.ValidateOutput(output.Utf8()).Errors;

        public override TOutput Read(JsonElement output) => model.ReadOutput(output.Utf8());
    }
}
