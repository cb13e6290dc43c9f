using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SchemaSdk.RunComfy.Tests.Support;

/// <summary>A documentation page of the platform: which model it is about, and its input schema.</summary>
internal sealed partial class PlatformPage
{
    private const string UntranslatedKey = "modelApiDoc_";

    private PlatformPage(string text)
    {
        ModelId = ModelAddress().Matches(text).Select(match => match.Groups[1].Value).Distinct().Single();
        Input = InputOf(text);
    }

    public string ModelId { get; }

    /// <summary>The input schema without what a model file leaves out: the root's title, empty descriptions, untranslated keys.</summary>
    public JsonObject Input { get; }

    public static PlatformPage Read(string prefix) => new(Repository.ReadPage(prefix));

    private static JsonObject InputOf(string text)
    {
        var schemas = SchemaStart().Matches(text).Select(match => JsonAt(text, match.Index)).OfType<JsonObject>();
        var input = schemas.First(schema => schema["type"]?.GetValue<string>() == "object" && schema.ContainsKey("properties"));
        input.Remove("title");
        RemoveEmptyTexts(input);
        return input;
    }

    private static JsonNode? JsonAt(string text, int index)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text[index..]));
        try
        {
            return JsonNode.Parse(ref reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void RemoveEmptyTexts(JsonNode? node)
    {
        if (node is not JsonObject members) return;
        foreach (var name in new[] { "title", "description" })
        {
            if (members[name] is JsonValue value && value.TryGetValue<string>(out var text)
                && (text.Length == 0 || text.StartsWith(UntranslatedKey, StringComparison.Ordinal)))
                members.Remove(name);
        }

        foreach (var member in members.ToList()) RemoveEmptyTexts(member.Value);
    }

    [GeneratedRegex(@"--request POST \\\s+--url \S+/v1/models/(\S+)")]
    private static partial Regex ModelAddress();

    [GeneratedRegex(@"^\{", RegexOptions.Multiline)]
    private static partial Regex SchemaStart();
}
