using System.Globalization;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>The sentences of violations: what a value must be, and what it is instead.</summary>
/// <remarks>The emitted validators print the same sentences, so a change here is a change of the product.</remarks>
internal static class ViolationText
{
    public const string UniqueItems = "must have unique items";

    public const string NotPresent = "must not be present";

    /// <summary>The most UTF-16 units of a pattern that are shown: half of one tells nothing.</summary>
    private const int MaxPatternLength = 300;

    private static readonly (JsonTypes Type, string Text)[] TypeTexts =
    [
        (JsonTypes.String, "a string"),
        (JsonTypes.Integer, "an integer"),
        (JsonTypes.Number, "a number"),
        (JsonTypes.Boolean, "a boolean"),
        (JsonTypes.Array, "an array"),
        (JsonTypes.Object, "an object"),
        (JsonTypes.Null, "null"),
    ];

    public static string Type(JsonTypes types)
    {
        var shown = types.Has(JsonTypes.Number) ? types & ~JsonTypes.Integer : types;
        return "must be " + string.Join(" or ", TypeTexts.Where(entry => shown.Has(entry.Type)).Select(entry => entry.Text));
    }

    public static string Required(string name) => $"must have the property {Quoted(name)}";

    public static string OneOf(IReadOnlyList<JsonNode> values) =>
        values.Count == 1 ? Const(values[0]) : "must be one of " + ValueList.Shown(values);

    public static string Const(JsonNode value) => "must be " + Value(value);

    public static string MinLength(long bound) => $"must have at least {Count(bound, "character")}";

    public static string MaxLength(long bound) => $"must have at most {Count(bound, "character")}";

    public static string Pattern(string pattern) => "must match the pattern " + ShownText.Printable(pattern, MaxPatternLength);

    public static string Minimum(JsonNumber bound) => $"must be at least {Value(bound)}";

    public static string Maximum(JsonNumber bound) => $"must be at most {Value(bound)}";

    public static string ExclusiveMinimum(JsonNumber bound) => $"must be greater than {Value(bound)}";

    public static string ExclusiveMaximum(JsonNumber bound) => $"must be less than {Value(bound)}";

    public static string MultipleOf(JsonNumber divisor) => $"must be a multiple of {Value(divisor)}";

    public static string MinItems(long bound) => $"must have at least {Count(bound, "item")}";

    public static string MaxItems(long bound) => $"must have at most {Count(bound, "item")}";

    public static string MinProperties(long bound) => $"must have at least {Properties(bound)}";

    public static string MaxProperties(long bound) => $"must have at most {Properties(bound)}";

    /// <summary>Of <c>dependentRequired</c>.</summary>
    public static string RequiredBeside(string name, string present) =>
        $"must have the property {Quoted(name)}, because it has {Quoted(present)}";

    public static string MinContains(long bound) => $"must contain at least {MatchingItems(bound)}";

    public static string MaxContains(long bound) => $"must contain at most {MatchingItems(bound)}";

    public static string Format(string format) => $"must have the format {Quoted(format)}";

    public const string Not = "must not match the schema of 'not'";

    /// <summary>In front of a violation by the name of a member (<c>propertyNames</c>).</summary>
    public const string ItsName = "its name ";

    /// <summary>Of <c>anyOf</c>; behind it come <see cref="ButMatchesNone"/> and the first violation of each candidate.</summary>
    public static string AnyOf(int count) => "must match at least one of " + Schemas(count);

    /// <summary>Of <c>oneOf</c>; behind it come <see cref="ButMatchesNone"/> with the violations, or <see cref="ButMatches"/>.</summary>
    public static string OneOf(int count) => "must match exactly one of " + Schemas(count);

    /// <summary>Where several branches came into question: the first violation of each, at most three.</summary>
    /// <param name="violations">Each as <see cref="InBranch"/> has it.</param>
    public static string ButMatchesNone(IEnumerable<string> violations) => ", but matches none: " + string.Join("; or ", violations.Take(3));

    /// <summary>A violation of a branch: its place below the value, and what it says.</summary>
    public static string InBranch(string pointer, string message) => pointer.Length == 0 ? message : pointer + " " + message;

    /// <summary>Where more than one branch of <c>oneOf</c> matches: the first two.</summary>
    public static string ButMatches(int first, int second) =>
        string.Format(CultureInfo.InvariantCulture, ", but matches {0} and {1}", first, second);

    /// <summary>The other half: <c>, but is 22</c>.</summary>
    public static string ButIs(JsonNode actual) => ", but is " + Actual(actual);

    /// <summary>The other half for lengths and counts: <c>, but has 612</c>.</summary>
    public static string ButHas(long actual) => ", but has " + actual.ToString(CultureInfo.InvariantCulture);

    /// <summary>The other half for items that are not unique.</summary>
    public static string ButItemsAreEqual(int first, int second) =>
        string.Format(CultureInfo.InvariantCulture, ", but items {0} and {1} are equal", first, second);

    /// <summary>A value that a schema names: strings in single quotes, everything else as JSON.</summary>
    public static string Value(JsonNode value) => value is JsonString text ? Quoted(text.Value) : ShownText.Printable(JsonFormatter.Compact(value));

    private static string Actual(JsonNode actual) => actual switch
    {
        JsonArray => "an array",
        JsonObject => "an object",
        _ => Value(actual),
    };

    private static string Quoted(string text) => ShownText.Quoted(text);

    private static string Properties(long count) =>
        count.ToString(CultureInfo.InvariantCulture) + (count == 1 ? " property" : " properties");

    private static string MatchingItems(long count) =>
        count.ToString(CultureInfo.InvariantCulture) + (count == 1 ? " item that matches" : " items that match");

    private static string Schemas(int count) => count.ToString(CultureInfo.InvariantCulture) + (count == 1 ? " schema" : " schemas");

    private static string Count(long count, string unit) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + unit + (count == 1 ? "" : "s");
}
