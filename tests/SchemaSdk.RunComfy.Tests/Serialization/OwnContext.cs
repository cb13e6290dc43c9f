using System.Text.Json.Serialization;
using SchemaSdk.RunComfy.Bytedance;

namespace SchemaSdk.RunComfy.Tests.Serialization;

/// <summary>Somebody's own record with generated types in it, from another assembly: within one, no source generator sees what another makes.</summary>
internal sealed record Album
{
    public required Seedream4_5SequentialRequest Cover { get; init; }

    public Seedream4_5SequentialResolution? Size { get; init; }

    public Seedream4_5SequentialResolution? NoSize { get; init; }

    public Seedream5LiteTextToImageOutputFormat Format { get; init; }

    public List<Seedream5LiteTextToImageOutputFormat> Formats { get; init; } = [];

    public IReadOnlyList<Seedream5LiteTextToImageRequest> Pages { get; init; } = [];

    public Dictionary<string, Seedream4_0TextToImageRequest> ByName { get; init; } = [];

    public MediaOutput? Output { get; init; }
}

/// <summary>Somebody's own source-generated context: it cannot see what our generator makes, only the attributes.</summary>
[JsonSerializable(typeof(Album))]
[JsonSerializable(typeof(Seedream4_0SequentialRequest))]
[JsonSerializable(typeof(Seedream4_0TextToImageRequest))]
[JsonSerializable(typeof(Seedream4_5SequentialRequest))]
[JsonSerializable(typeof(Seedream5LiteTextToImageRequest))]
internal sealed partial class OwnContext : JsonSerializerContext;

/// <summary>The same with every option that changes names and leaves members out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DictionaryKeyPolicy = JsonKnownNamingPolicy.KebabCaseUpper,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Album))]
internal sealed partial class CamelCaseContext : JsonSerializerContext;
