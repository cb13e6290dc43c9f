using System.Globalization;
using System.Text.Json;
using SchemaSdk.Transport;

namespace SchemaSdk.Catalog;

/// <summary>Reads entries of the catalog; members that are missing or of another shape are left out, except the id.</summary>
internal static class CatalogReader
{
    /// <summary>Null for what has no id.</summary>
    public static CatalogModel? TryRead(JsonElement json) => json.TextOf("model_id") is not { } id ? null : new CatalogModel
    {
        ModelId = id,
        DisplayName = json.TextOf("display_name"),
        Description = json.TextOf("description"),
        Categories = [.. Items(json.Member("categories")).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.AsText())],
        BasePriceUsd = json.Member("base_price_usd") is { } price ? Price(price) : null,
        PriceUnit = json.TextOf("price_unit"),
        PricingNote = json.TextOf("pricing_note"),
        InputSchema = json.Member("input_schema"),
        RawJson = json,
    };

    /// <summary>The entries of a page, or null for what is no page.</summary>
    public static IReadOnlyList<CatalogModel>? TryReadPage(JsonElement json) =>
        json.Member("models") is { ValueKind: JsonValueKind.Array } models ? [.. Items(models).Select(TryRead).OfType<CatalogModel>()] : null;

    private static JsonElement.ArrayEnumerator Items(JsonElement? list) =>
        list is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : default;

    // Also where it is written as a text.
    private static decimal? Price(JsonElement json) =>
        decimal.TryParse(json.AsText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var price) && price >= 0 ? price : null;
}
