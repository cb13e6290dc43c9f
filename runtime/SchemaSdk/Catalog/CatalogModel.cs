using System.Text.Json;

namespace SchemaSdk;

/// <summary>What the service's catalog says of one model.</summary>
public sealed class CatalogModel
{
    /// <summary>The model's id, such as <c>bytedance/seedream-4-5/sequential</c>.</summary>
    public required string ModelId { get; init; }

    /// <summary>The name for people, or null.</summary>
    public string? DisplayName { get; init; }

    /// <summary>What the model does, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Such as <c>text-to-image</c>; may be empty.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The price of one <see cref="PriceUnit"/> in US dollars, or null where the catalog names none.</summary>
    public decimal? BasePriceUsd { get; init; }

    /// <summary>What the price is for, such as <c>image</c>; or null.</summary>
    public string? PriceUnit { get; init; }

    /// <summary>What else is to be said of the price, or null.</summary>
    public string? PricingNote { get; init; }

    /// <summary>The schema of the input, where it was asked for and is known.</summary>
    public JsonElement? InputSchema { get; init; }

    /// <summary>The whole entry.</summary>
    public JsonElement RawJson { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ModelId;
}
