using System.Text.Json;
using SchemaSdk.Transport;

namespace SchemaSdk;

/// <summary>Lists the files of an output, each once, in order.</summary>
internal static class MediaOutputFiles
{
    public static IReadOnlyList<UriString> Of(MediaOutput output)
    {
        var files = new List<UriString>();
        if (output.Json is { } json) AddUrls(files, json);
        else
        {
            Add(files, output.Image);
            foreach (var image in output.Images ?? []) Add(files, image);
            Add(files, output.Video);
            foreach (var video in output.Videos ?? []) Add(files, video);
        }

        return files.Distinct().ToArray();
    }

    private static void AddUrls(List<UriString> files, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.String && json.AsText() is var text && IsAddress(text)) files.Add(text);
        if (json.ValueKind != JsonValueKind.Array) return;
        foreach (var element in json.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String)) AddUrls(files, element);
    }

    private static void Add(List<UriString> files, UriString? file)
    {
        if (file is { Value.Length: > 0 } value) files.Add(value);
    }

    // An answer may also be a plain text, which is no file.
    private static bool IsAddress(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
}
