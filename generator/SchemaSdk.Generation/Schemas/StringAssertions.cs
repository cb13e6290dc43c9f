using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>The assertions for strings.</summary>
internal static class StringAssertions
{
    public static void Check(SchemaNode schema, JsonString text, PatternMatcher patterns, ViolationReport report)
    {
        var value = text.Value;
        if (schema.MinLength is not null || schema.MaxLength is not null)
        {
            var length = CodePoints(value);
            if (length < schema.MinLength) report.Add("minLength", ViolationText.MinLength(schema.MinLength.Value) + ViolationText.ButHas(length));
            if (length > schema.MaxLength) report.Add("maxLength", ViolationText.MaxLength(schema.MaxLength.Value) + ViolationText.ButHas(length));
        }

        if (schema.DotNetPattern is { } pattern && !patterns.Matches(pattern, Surrogates.ReplaceUnpaired(value)))
            report.Add("pattern", ViolationText.Pattern(schema.Pattern ?? pattern) + ViolationText.ButIs(text));
    }

    /// <summary>The length in Unicode code points; an unpaired surrogate counts as one.</summary>
    private static long CodePoints(string value)
    {
        var count = value.Length;
        for (var i = 1; i < value.Length; i++)
        {
            if (char.IsSurrogatePair(value[i - 1], value[i])) count--;
        }

        return count;
    }
}
