using System.Globalization;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>The allowed values in a sentence: three or more integers in sequence as <c>1..15</c>, at most ten entries.</summary>
internal static class ValueList
{
    private const int MostShown = 10;
    private const int ShortestRun = 3;

    public static string Shown(IReadOnlyList<JsonNode> values)
    {
        var shown = new List<string>();
        for (var i = 0; i < values.Count;)
        {
            if (shown.Count == MostShown)
            {
                shown.Add(string.Format(CultureInfo.InvariantCulture, "… ({0} in all)", values.Count));
                break;
            }

            var run = RunLength(values, i);
            if (run < ShortestRun) run = 1;
            shown.Add(run == 1 ? ViolationText.Value(values[i]) : Integer(values[i]) + ".." + Integer(values[i + run - 1]));
            i += run;
        }

        return string.Join(", ", shown);
    }

    private static int RunLength(IReadOnlyList<JsonNode> values, int start)
    {
        if (Integer(values[start]) is not { } first) return 1;

        var length = 1;
        while (start + length < values.Count && Integer(values[start + length]) is { } next && next - first == length) length++;
        return length;
    }

    // Beyond these bounds the differences above could overflow; such values are shown one by one.
    private static long? Integer(JsonNode value) =>
        value is JsonNumber number && number.Value.TryToInt64(out var whole) && whole is > -(1L << 60) and < 1L << 60 ? whole : null;
}
