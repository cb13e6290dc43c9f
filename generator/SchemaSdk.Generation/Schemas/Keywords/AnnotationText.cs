using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>Titles and descriptions that say something.</summary>
internal static class AnnotationText
{
    /// <summary>The most UTF-16 units that are taken.</summary>
    public const int MaxLength = 10_000;

    private const string UntranslatedKey = "modelApiDoc_";

    /// <summary>The text, cut where it is too long; null where it is blank or the key of a translation that the platform lacks.</summary>
    public static string? OrNull(string text) =>
        string.IsNullOrWhiteSpace(text) || (text.StartsWith(UntranslatedKey, StringComparison.Ordinal) && !text.Any(char.IsWhiteSpace))
            ? null
            : ShownText.Cut(text, MaxLength);
}
