namespace SchemaSdk.Emulator.Tests.Support;

/// <summary>Models as the platform writes them, cut down to what the emulator looks at.</summary>
internal static class SampleModels
{
    public const string SequentialId = "bytedance/seedream-4-5/sequential";

    public static EmulatedModel Sequential { get; } = new(SequentialId, """
        {
          "description": "Consistent batches of pictures",
          "input": {
            "type": "object",
            "title": "Input schema",
            "required": ["prompt", "sequential_image_generation_options"],
            "properties": {
              "prompt": { "title": "Prompt", "type": "string", "default": "Generate 3 images of a beautiful sunset over a calm ocean." },
              "sequential_image_generation_options": {
                "title": "Maximum Number of Output Images", "type": "integer",
                "enum": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], "default": 3
              },
              "resolution": {
                "title": "Resolution", "type": "string",
                "enum": ["2K", "4K", "2048x2048 (1:1)", "2304x1728 (4:3)", "1728x2304 (3:4)", "2560x1440 (16:9)", "1440x2560 (9:16)",
                         "2496x1664 (3:2)", "1664x2496 (2:3)", "3024x1296 (21:9)", "4096x4096 (1:1)"],
                "default": "2048x2048 (1:1)"
              },
              "seed": { "title": "Seed", "description": "", "type": "integer", "default": 41722289 }
            }
          }
        }
        """);

    /// <summary>A model whose input is any object and whose output is the shared one.</summary>
    public static EmulatedModel Anything(string id, string properties = "{}") =>
        new(id, $$"""{ "type": "object", "properties": {{properties}} }""");

    public static EmulatedModel WithOutput(string id, string output) =>
        new(id, $$"""{ "input": { "type": "object" }, "output": {{output}} }""");
}
