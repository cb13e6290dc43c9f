namespace SchemaSdk.Generation.Schemas;

/// <summary>What a model id may look like: one segment or more, separated by <c>/</c>.</summary>
internal static class ModelId
{
    /// <summary>The most UTF-16 units.</summary>
    public const int MaxLength = 300;

    /// <summary>What is wrong with an id, to be put after it in a sentence; null where nothing is.</summary>
    public static string? Fault(string id)
    {
        if (id.Length > MaxLength) return $"is longer than {MaxLength} characters";
        if (id.Any(char.IsControl)) return "has a control character";
        if (HasUnpairedSurrogate(id)) return "has half of a surrogate pair";

        var segments = id.Split('/');
        if (segments.Any(string.IsNullOrWhiteSpace)) return "has an empty segment";
        if (segments.Any(segment => segment is "." or "..")) return "has a segment of dots only";

        return null;
    }

    private static bool HasUnpairedSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }

        return false;
    }
}
