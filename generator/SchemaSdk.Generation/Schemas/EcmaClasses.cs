namespace SchemaSdk.Generation.Schemas;

/// <summary>The character classes of ECMA 262, spelled out as the insides of .NET's. None holds halves of surrogate pairs.</summary>
internal static class EcmaClasses
{
    public const string Digit = "0-9";
    public const string NotDigit = "\\x00-/:-\\ud7ff\\ue000-\\uffff";
    public const string Word = "A-Za-z0-9_";
    public const string NotWord = "\\x00-/:-@\\[-\\^`{-\\ud7ff\\ue000-\\uffff";
    public const string Space = "\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";
    public const string NotSpace =
        "\\x00-\\x08\\x0e-\\x1f!-\\u009f\\u00a1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\ud7ff"
        + "\\ue000-\\ufefe\\uff00-\\uffff";
    public const string NotNewline = "\\x00-\\x09\\x0b\\x0c\\x0e-\\u2027\\u202a-\\ud7ff\\ue000-\\uffff";

    public const string AtWordBoundary = $"(?:(?<=[{Word}])(?![{Word}])|(?<![{Word}])(?=[{Word}]))";
    public const string NotAtWordBoundary = $"(?:(?<=[{Word}])(?=[{Word}])|(?<![{Word}])(?![{Word}]))";

    private const string SurrogatePair = "[\\ud800-\\udbff][\\udc00-\\udfff]";

    private static readonly Dictionary<string, string> Categories = new(StringComparer.Ordinal)
    {
        ["Letter"] = "L",
        ["Lowercase_Letter"] = "Ll",
        ["Uppercase_Letter"] = "Lu",
        ["Titlecase_Letter"] = "Lt",
        ["Mark"] = "M",
        ["Number"] = "N",
        ["Decimal_Number"] = "Nd",
        ["Punctuation"] = "P",
        ["Symbol"] = "S",
        ["Separator"] = "Z",
        ["Space_Separator"] = "Zs",
    };

    /// <summary>A class that takes characters beyond the Basic Multilingual Plane too, each as one.</summary>
    public static string WithPairs(string inside) => $"(?:[{inside}]|{SurrogatePair})";

    /// <summary>.NET's name for a category; it knows the short ones only.</summary>
    public static string Category(string name) => Categories.TryGetValue(name, out var category) ? category : name;
}
