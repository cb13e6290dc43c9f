namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>Titles and descriptions that say something.</summary>
internal static class AnnotationText
{
    private const string UntranslatedKey = "modelApiDoc_";

    /// <summary>The text; null where it is blank or the key of a translation that the platform lacks.</summary>
    public static string? OrNull(string text) =>
        string.IsNullOrWhiteSpace(text) || (text.StartsWith(UntranslatedKey, StringComparison.Ordinal) && !text.Any(char.IsWhiteSpace))
            ? null
            : text;
}
