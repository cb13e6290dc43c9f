using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Emission;

/// <summary>Composes the condition that the reader's token has none of a schema's types.</summary>
internal static class JsonTypeTests
{
    public static string IsNot(JsonTypes types)
    {
        var tokens = Tokens(types).Select(token => $"{Runtime.Token}.{token}").ToList();
        var test = tokens.Count switch
        {
            0 => null,
            1 => $"reader.TokenType != {tokens[0]}",
            _ => $"reader.TokenType is not ({string.Join(" or ", tokens)})",
        };
        var onlyIntegers = (types & JsonTypes.Integer) != 0 && (types & JsonTypes.Number) == 0;
        var integer = onlyIntegers ? $"!{Runtime.Checks}.IsInteger(ref reader)" : null;
        return string.Join(" && ", new[] { test, integer }.OfType<string>().DefaultIfEmpty("true"));
    }

    private static IEnumerable<string> Tokens(JsonTypes types)
    {
        if ((types & JsonTypes.Null) != 0) yield return "Null";
        if ((types & JsonTypes.Boolean) != 0)
        {
            yield return "True";
            yield return "False";
        }

        if ((types & JsonTypes.String) != 0) yield return "String";
        if ((types & JsonTypes.Number) != 0) yield return "Number";
        if ((types & JsonTypes.Array) != 0) yield return "StartArray";
        if ((types & JsonTypes.Object) != 0) yield return "StartObject";
    }
}
