using System.Text.Json;

namespace SchemaSdk;

/// <summary>The input of one hosted model; every generated request record implements it.</summary>
/// <typeparam name="TOutput">What the model answers with.</typeparam>
public interface IModelRequest<TOutput>
{
    /// <summary>The model that this request is for.</summary>
    ModelDescriptor<TOutput> Descriptor { get; }

    /// <summary>Checks this request against the model's input schema and reports every violation at once.</summary>
    ValidationResult Validate();

    /// <summary>Writes this request as the JSON object that is sent; members that were not set are left out.</summary>
    /// <param name="writer">Where the object is written to.</param>
    void WriteTo(Utf8JsonWriter writer);
}
