using System.Globalization;
using System.Text;

namespace SchemaSdk.Generation.Text;

/// <summary>Writes a value as compact JSON: numbers as they were written, nothing escaped that need not be.</summary>
internal static class JsonFormatter
{
    public static string Compact(JsonNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonNode node)
    {
        switch (node)
        {
            case JsonBoolean boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case JsonNumber number:
                text.Append(number.Text);
                break;
            case JsonString value:
                AppendString(text, value.Value);
                break;
            case JsonArray array:
                AppendList(text, '[', array.Items, ']', item => Append(text, item));
                break;
            case JsonObject members:
                AppendList(text, '{', members.Members, '}', member =>
                {
                    AppendString(text, member.Name);
                    text.Append(':');
                    Append(text, member.Value);
                });
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void AppendList<T>(StringBuilder text, char open, IReadOnlyList<T> items, char close, Action<T> append)
    {
        text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) text.Append(',');
            append(items[i]);
        }

        text.Append(close);
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            if (i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]))
                text.Append(value[i]).Append(value[++i]);
            else if (value[i] is '"' or '\\')
                text.Append('\\').Append(value[i]);
            else if (value[i] < ' ' || char.IsSurrogate(value[i]))
                text.Append("\\u").Append(((int)value[i]).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(value[i]);
        }

        text.Append('"');
    }
}
