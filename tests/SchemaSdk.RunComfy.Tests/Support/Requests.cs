using System.Buffers;
using System.Text;
using System.Text.Json;
using SchemaSdk.RunComfy.Bytedance;

namespace SchemaSdk.RunComfy.Tests.Support;

/// <summary>A request of each model, with only what is required and with everything set.</summary>
internal static class Requests
{
    public static Seedream4_5SequentialRequest Sequential { get; } = new() { Prompt = "Three cats – \"wild\" 😀", SequentialImageGenerationOptions = 3 };

    public static Seedream4_5SequentialRequest FullSequential { get; } = Sequential with
    {
        Resolution = Seedream4_5SequentialResolution._2304x1728_4x3,
        Seed = 5_000_000_000,
        AdditionalProperties = new Dictionary<string, JsonElement> { ["watermark"] = JsonElement.Parse("""{"on":true,"alpha":1.50}""") },
    };

    public static Seedream4_0SequentialRequest OlderSequential { get; } = new() { Text = "Two dogs", SequentialImageGenerationOptions = 2 };

    public static Seedream4_0TextToImageRequest OlderPicture { get; } = new() { Prompt = "A dog" };

    public static Seedream5LiteTextToImageRequest Lite { get; } = new() { Prompt = "Un chat" };

    public static IReadOnlyList<IModelRequest<MediaOutput>> Least { get; } = [OlderSequential, OlderPicture, Sequential, Lite];

    public static IReadOnlyList<IModelRequest<MediaOutput>> Full { get; } =
    [
        OlderSequential with
        {
            ImageSize = Seedream4_0SequentialImageSize._1440x2560_9x16, OptimizePromptOptions = Seedream4_0SequentialOptimizePromptOptions.Standard, Seed = -1,
        },
        OlderPicture with { Resolution = Seedream4_0TextToImageResolution._4K },
        FullSequential,
        Lite with
        {
            Resolution = Seedream5LiteTextToImageResolution._3K,
            SequentialImageGeneration = Seedream5LiteTextToImageSequentialImageGeneration.Auto,
            MaxImages = 4,
            OutputFormat = Seedream5LiteTextToImageOutputFormat.Jpeg,
            OptimizePromptOptions = Seedream5LiteTextToImageOptimizePromptOptions.Standard,
        },
    ];

    /// <summary>What a request writes of itself.</summary>
    public static string Written<TOutput>(IModelRequest<TOutput> request, JsonWriterOptions options = default)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options)) request.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
