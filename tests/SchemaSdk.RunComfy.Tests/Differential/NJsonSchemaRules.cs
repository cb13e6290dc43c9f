using NJsonSchema.Validation;
using SchemaSdk.Generation.Text;
using Objection = NJsonSchema.Validation.ValidationError;

namespace SchemaSdk.RunComfy.Tests.Differential;

/// <summary>Why NJsonSchema may refuse what is valid. It never accepts what is not.</summary>
internal static class NJsonSchemaRules
{
    /// <summary>The rule by which all of its errors are wrong; null where one is not explained.</summary>
    public static string? WhyRefused(JsonNode instance, ICollection<Objection> errors)
    {
        var rules = errors.Select(error => Explain(instance, error)).ToList();
        return rules.Contains(null) ? null : string.Join("; ", rules.Distinct());
    }

    /// <summary>The rule by which it may fail altogether; null where there is none.</summary>
    public static string? WhyFailed(Exception exception) => exception switch
    {
        InvalidCastException => "NJsonSchema: fails over whole numbers beyond 64 bits in an enum",
        _ => null,
    };

    private static string? Explain(JsonNode instance, Objection error)
    {
        var value = error.Property is { } name ? (instance as JsonObject)?[name] : instance;
        return (error.Kind, value) switch
        {
            (ValidationErrorKind.IntegerExpected, JsonNumber { Value.IsInteger: true }) => "NJsonSchema: 1.0 is no integer",
            (ValidationErrorKind.NotInEnumeration, JsonNumber number) when number.Value.ToString() != number.Text => "NJsonSchema: compares numbers of an enum as text",
            _ => null,
        };
    }
}
