using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Emission;

/// <summary>Composes the condition that the reader's value is none of a list (<c>enum</c>, <c>const</c>).</summary>
internal static class JsonValueTests
{
    public static string IsNot(ValuesCheck check, JsonTypes types)
    {
        var tests = Tests(check, types).ToList();
        return tests.Count switch
        {
            0 => "true",
            1 when !tests[0].Contains(' ') || tests[0].StartsWith(check.ConverterName ?? "(", StringComparison.Ordinal) => "!" + tests[0],
            _ => $"!({string.Join(" || ", tests)})",
        };
    }

    private static IEnumerable<string> Tests(ValuesCheck check, JsonTypes types)
    {
        if (check.AllowsNull && Allows(JsonTypes.Null)) yield return $"reader.TokenType == {Runtime.Token}.Null";
        if (check.AllowsTrue && Allows(JsonTypes.Boolean)) yield return $"reader.TokenType == {Runtime.Token}.True";
        if (check.AllowsFalse && Allows(JsonTypes.Boolean)) yield return $"reader.TokenType == {Runtime.Token}.False";
        if (check.ConverterName is not null) yield return $"{check.ConverterName}.TryRead(ref reader, out _)";
        else if (check.Strings.Count > 0 && Allows(JsonTypes.String)) yield return Strings(check, types);
        if (check.Run is { } run && Allows(JsonTypes.Number | JsonTypes.Integer)) yield return $"{Runtime.Checks}.TryGetInt64(ref reader, out var number) && number is >= {run.First} and <= {run.Last}";
        else if (check.Numbers.Count > 0 && Allows(JsonTypes.Number | JsonTypes.Integer)) yield return Numbers(check);
        if (!Allows(JsonTypes.Array | JsonTypes.Object)) yield break;
        foreach (var structure in check.Structures) yield return $"{Runtime.Checks}.IsEqual(reader, {Literals.Utf8(structure)})";

        bool Allows(JsonTypes asked) => (types & asked) != 0;
    }

    private static string Strings(ValuesCheck check, JsonTypes types)
    {
        var equal = string.Join(" || ", check.Strings.Select(text => $"reader.ValueTextEquals({Literals.Utf8(text)})"));
        if (types == JsonTypes.String) return equal;
        return $"reader.TokenType == {Runtime.Token}.String && {(check.Strings.Count == 1 ? equal : $"({equal})")}";
    }

    private static string Numbers(ValuesCheck check) => check.Numbers.All(number => number.Long is not null)
        ? $"{Runtime.Checks}.TryGetInt64(ref reader, out var number) && number is {string.Join(" or ", check.Numbers.Select(number => number.Long))}"
        : string.Join(" || ", check.Numbers.Select(number => $"{Runtime.Checks}.IsEqual(reader, {Literals.Utf8(number.Text)})"));
}
