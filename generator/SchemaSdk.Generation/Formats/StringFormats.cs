namespace SchemaSdk.Generation.Formats;

/// <summary>The formats that can be asserted: those that are checked completely, without a table of Unicode or a resolver of names.</summary>
internal static class StringFormats
{
    private static readonly Dictionary<string, Func<string, bool>> Checks = new(StringComparer.Ordinal);

    /// <summary>Whether a text is checked against this format.</summary>
    public static bool IsKnown(string format) => Checks.ContainsKey(format);

    /// <summary>Whether a text has the format; every text has one that is not known. Takes time linear in the text.</summary>
    public static bool IsMatch(string format, string text) => !Checks.TryGetValue(format, out var check) || check(text);
}
