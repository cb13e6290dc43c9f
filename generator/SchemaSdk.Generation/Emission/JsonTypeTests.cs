using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Emission;

/// <summary>Composes the condition that the reader's token has one of a schema's types.</summary>
internal static class JsonTypeTests
{
    public static string Of(JsonTypes types)
    {
        var tokens = Tokens(types).ToList();
        var test = tokens.Count switch
        {
            0 => "",
            1 => $"reader.TokenType == {Runtime.Token}.{tokens[0]}",
            _ => $"reader.TokenType is {string.Join(" or ", tokens.Select(token => $"{Runtime.Token}.{token}"))}",
        };
        var onlyIntegers = (types & JsonTypes.Integer) != 0 && (types & JsonTypes.Number) == 0;
        if (!onlyIntegers) return test.Length == 0 ? "false" : test;
        var integer = $"{Runtime.Checks}.IsInteger(ref reader)";
        return test.Length == 0 ? integer : $"{test} || {integer}";
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
