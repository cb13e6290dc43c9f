using System.Globalization;
using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Composes documentation comments from what a schema says of itself. Out: plain text, not yet escaped.</summary>
internal static class DocumentationMapper
{
    private const string Case = "A case";

    // What summaries begin with that are made here, so that they can go on in a sentence.
    private static readonly string[] Beginnings = ["The member \"", "The input of ", "The output of ", "An item of ", "A value of ", "A further member of ", Case + " of "];

    public static DocumentationSpec OfRequest(ModelFile file) =>
        new($"The input of the model {file.Id}.", Lines(new[] { file.Description, file.Input.Description }.Distinct()));

    public static DocumentationSpec OfOutput(ModelFile file) =>
        new($"The output of the model {file.Id}.", Lines(file.Output!.Description));

    public static DocumentationSpec OfProperty(SchemaProperty property)
    {
        var schema = property.Schema;
        return new(Summary(schema, property.Name), Lines(
            schema.IsDeprecated ? "The platform has deprecated this member." : null,
            Values(schema),
            Range(schema),
            Size("character", schema.MinLength, schema.MaxLength),
            schema.Pattern is null ? null : $"Must match the pattern {schema.Pattern}.",
            schema.MultipleOf is null ? null : $"A multiple of {schema.MultipleOf.Text}.",
            Size("item", schema.MinItems, schema.MaxItems),
            schema.UniqueItems ? "No two items may be equal." : null,
            schema.Default is null ? null : $"The server's default is {Show(schema.Default)}."));
    }

    public static DocumentationSpec OfType(SchemaNode schema, string wireName) => new(Summary(schema, wireName), default);

    /// <summary>Of something inside, such as <c>An item</c>: where the schema says nothing of it, what its owner is.</summary>
    public static DocumentationSpec OfPart(SchemaNode part, string name, DocumentationSpec owner)
    {
        if (part.Title is not null || part.Description is not null) return OfType(part, "");
        var summary = owner.Summary;
        return new(IsOurs(summary) ? $"{name} of {char.ToLowerInvariant(summary[0])}{summary.Substring(1)}" : $"{name}. {summary}", default);
    }

    /// <summary>Of a case of a union: where the schema says nothing of it, what the union is.</summary>
    public static DocumentationSpec OfCase(SchemaNode branch, DocumentationSpec union)
    {
        var part = OfPart(branch, Case, union);
        return part.Summary.StartsWith(Case + ". ", StringComparison.Ordinal) ? new(union.Summary, default) : part;
    }

    public static DocumentationSpec OfValue(string wireName, string? description) =>
        new(description ?? $"\"{wireName}\" in JSON.", description is null ? default : Lines($"\"{wireName}\" in JSON."));

    private static string Summary(SchemaNode schema, string wireName)
    {
        var title = schema.Title is { } text ? Sentence(text) : null;
        var words = string.Join(" ", new[] { title, schema.Description }.Where(part => part is not null));
        return words.Length > 0 ? words : $"The member \"{wireName}\".";
    }

    private static bool IsOurs(string summary) => Beginnings.Any(beginning => summary.StartsWith(beginning, StringComparison.Ordinal));

    private static string Sentence(string text) => text.Length > 0 && ".!?:…".IndexOf(text[text.Length - 1]) >= 0 ? text : text + ".";

    private static string? Values(SchemaNode schema)
    {
        if (AllowedValues.AreStrings(schema) || AllowedValues.Of(schema) is not { } values) return null;
        return Capitalised(ViolationText.OneOf(values)) + ".";
    }

    private static string Capitalised(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);

    private static string? Range(SchemaNode schema)
    {
        var least = schema.Minimum is { } minimum ? $"at least {minimum.Text}"
            : schema.ExclusiveMinimum is { } above ? $"greater than {above.Text}" : null;
        var greatest = schema.Maximum is { } maximum ? $"at most {maximum.Text}"
            : schema.ExclusiveMaximum is { } below ? $"less than {below.Text}" : null;
        var parts = new[] { least, greatest }.OfType<string>().ToArray();
        return parts.Length == 0 ? null : $"Must be {string.Join(" and ", parts)}.";
    }

    private static string? Size(string unit, long? least, long? most)
    {
        var parts = new[]
        {
            least is { } minimum ? $"at least {minimum.ToString(CultureInfo.InvariantCulture)}" : null,
            most is { } maximum ? $"at most {maximum.ToString(CultureInfo.InvariantCulture)}" : null,
        }.OfType<string>().ToArray();
        return parts.Length == 0 ? null : $"Must have {string.Join(" and ", parts)} {unit}{((most ?? least) == 1 ? "" : "s")}.";
    }

    private static string Show(JsonNode value) => JsonFormatter.Compact(value);

    private static EquatableArray<string> Lines(params IEnumerable<string?> lines) => lines.OfType<string>().ToEquatableArray();
}
