namespace SchemaSdk.Generation.Text;

/// <summary>A JSON value that remembers where it stood.</summary>
internal abstract class JsonNode(TextRange range)
{
    public TextRange Range { get; } = range;
}

internal sealed class JsonNull(TextRange range) : JsonNode(range);

internal sealed class JsonBoolean(TextRange range, bool value) : JsonNode(range)
{
    public bool Value { get; } = value;
}

internal sealed class JsonString(TextRange range, string value) : JsonNode(range)
{
    public string Value { get; } = value;
}

/// <summary>A number, as its exact text and as an exact value.</summary>
internal sealed class JsonNumber(TextRange range, string text) : JsonNode(range)
{
    private ExactNumber? _value;

    public string Text { get; } = text;

    public ExactNumber Value => _value ??= ExactNumber.Parse(Text);
}

internal sealed class JsonArray(TextRange range, IReadOnlyList<JsonNode> items) : JsonNode(range)
{
    public IReadOnlyList<JsonNode> Items { get; } = items;
}
