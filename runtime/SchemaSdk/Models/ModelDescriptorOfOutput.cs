using System.Text.Json;

namespace SchemaSdk;

/// <summary>A <see cref="ModelDescriptor"/> that also knows the type of the model's output.</summary>
/// <typeparam name="TOutput">What the model answers with.</typeparam>
public abstract class ModelDescriptor<TOutput> : ModelDescriptor
{
    /// <summary>Reads an output from JSON text.</summary>
    /// <param name="utf8Json">One JSON value in UTF-8.</param>
    /// <exception cref="JsonException">The text is not JSON, or does not have the shape of <typeparamref name="TOutput"/>.</exception>
    public abstract TOutput ReadOutput(ReadOnlySpan<byte> utf8Json);
}
