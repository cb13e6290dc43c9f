using System.Globalization;
using System.Text;
using System.Text.Json;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.CompilerServices;

/// <summary>Where a token stands in a JSON text, such as <c>$.images[2].url</c>. Sought only when something is wrong there.</summary>
internal sealed class JsonPlace
{
    private readonly List<(string Name, int Index)> _path = [];

    /// <param name="utf8Json">The text.</param>
    /// <param name="tokenStart">The token's first byte.</param>
    public static string Find(ReadOnlySpan<byte> utf8Json, long tokenStart)
    {
        var place = new JsonPlace();
        var reader = new Utf8JsonReader(utf8Json, JsonRules.Reader);
        try
        {
            while (reader.Read())
            {
                place.Enter(ref reader);
                if (reader.TokenStartIndex >= tokenStart) break;
                place.Leave(ref reader);
            }
        }
        catch (JsonException)
        {
            // Behind what could be read: that is where it is wrong.
        }

        return place.ToString();
    }

    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach (var (name, index) in _path)
        {
            if (index >= 0) text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else if (name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c == '_')) text.Append('.').Append(ShownText.Printable(name));
            else if (name.Length > 0) text.Append('[').Append(ShownText.Quoted(name)).Append(']');
        }

        return text.ToString();
    }

    private void Enter(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            _path.RemoveAt(_path.Count - 1);
        else if (reader.TokenType == JsonTokenType.PropertyName)
            _path[^1] = (TokenText.Decode(ref reader), -1);
    }

    // What comes next stands inside of what begins here, or behind what ends here.
    private void Leave(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.PropertyName) return;
        if (reader.TokenType == JsonTokenType.StartArray) _path.Add(("", 0));
        else if (reader.TokenType == JsonTokenType.StartObject) _path.Add(("", -1));
        else if (_path.Count > 0) _path[^1] = _path[^1].Index >= 0 ? ("", _path[^1].Index + 1) : ("", -1);
    }
}
