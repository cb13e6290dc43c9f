using System.Text.Json;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Differential.Doors;

/// <summary>Why a value may be valid and yet have no place in the C# type.</summary>
internal static class ReadingRules
{
    /// <summary>A request is one record, so that only objects are read as one; so is whatever lists members and has no type.</summary>
    public static bool MayRefuse(Side side, string json) =>
        JsonDocument.Parse(json).RootElement.ValueKind != JsonValueKind.Object && (side.IsRequest || side.Schema.Types == JsonTypes.All);

    /// <summary>A type whose value may be null was made for what stands beside the null.</summary>
    public static bool SpeaksForTheWhole(Side side) => side.IsRequest || !new EffectiveTypes().Of(side.Schema).Has(JsonTypes.Null);
}
