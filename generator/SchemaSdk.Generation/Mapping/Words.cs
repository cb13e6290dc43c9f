using System.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Splits letters at changes of case and writes each word in PascalCase; a word of three or more capitals keeps only the first.</summary>
internal static class Words
{
    public static void AppendPascal(StringBuilder name, string letters)
    {
        for (var start = 0; start < letters.Length;)
        {
            var end = EndOfWord(letters, start);
            Append(name, letters.Substring(start, end - start));
            start = end;
        }
    }

    /// <summary>The same name with a small first letter, for local variables; behind a word where the first has no small form.</summary>
    public static string ToCamel(string identifier)
    {
        var first = char.ToLowerInvariant(identifier[0]);
        return first == identifier[0] ? "value" + identifier : first + identifier.Substring(1);
    }

    /// <summary>The same, and no keyword.</summary>
    public static string ToLocal(string identifier)
    {
        var local = ToCamel(identifier);
        return ReservedNames.Keywords.Contains(local) ? local + "Value" : local;
    }

    private static int EndOfWord(string letters, int start)
    {
        for (var at = start + 1; at < letters.Length; at++)
        {
            if (!char.IsUpper(letters[at])) continue;
            var afterSmall = !char.IsUpper(letters[at - 1]);
            var lastCapitalOfRun = at + 1 < letters.Length && char.IsLower(letters[at + 1]);
            if (afterSmall || lastCapitalOfRun) return at;
        }

        return letters.Length;
    }

    private static void Append(StringBuilder name, string word)
    {
        var isShouted = word.Length >= 3 && word.All(char.IsUpper);
        name.Append(char.ToUpperInvariant(word[0]));
        name.Append(isShouted ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
    }
}
