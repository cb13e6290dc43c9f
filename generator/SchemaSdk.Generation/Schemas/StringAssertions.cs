using SchemaSdk.Generation.Formats;
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

        if (schema.DotNetPattern is { } pattern) CheckPattern(schema, pattern, text, patterns, report);
        if (schema is { IsFormatAsserted: true, Format: { } format } && !StringFormats.IsMatch(format, Surrogates.ReplaceUnpaired(value)))
            report.Add("format", ViolationText.Format(format) + ViolationText.ButIs(text));
    }

    private static void CheckPattern(SchemaNode schema, string pattern, JsonString text, PatternMatcher patterns, ViolationReport report)
    {
        switch (patterns.IsMatch(pattern, Surrogates.ReplaceUnpaired(text.Value)))
        {
            case false:
                report.Add("pattern", ViolationText.Pattern(schema.Pattern ?? pattern) + ViolationText.ButIs(text));
                break;
            case null:
                report.IsUnchecked = true;
                break;
        }
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
