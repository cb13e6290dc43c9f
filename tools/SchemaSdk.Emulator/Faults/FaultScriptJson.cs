using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchemaSdk.Emulator.Faults;

/// <summary>How a script is read: strictly, since a misspelt member would be a fault that never comes.</summary>
internal static class FaultScriptJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        AllowOutOfOrderMetadataProperties = true,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new SecondsConverter(), new WordConverter<ServiceCall>(), new WordConverter<FaultPoint>() },
    };
}
