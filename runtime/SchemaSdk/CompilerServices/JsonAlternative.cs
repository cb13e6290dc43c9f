using System.ComponentModel;
using System.Text.Json;

namespace SchemaSdk.CompilerServices;

/// <summary>A branch of <c>anyOf</c> or <c>oneOf</c>.</summary>
/// <param name="kinds">The types of values that it admits.</param>
/// <param name="validator">What else it asks; null for nothing.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonAlternative(JsonKinds kinds, JsonChecks.Validator? validator)
{
    /// <summary>What it asks beside the type; null for nothing.</summary>
    internal JsonChecks.Validator? Validator { get; } = validator;

    /// <summary>Whether no value at all is one that it admits.</summary>
    internal bool AdmitsNothing => kinds == JsonKinds.None;

    /// <summary>Whether the type of the value at the reader is one that it admits.</summary>
    internal bool Admits(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => Has(JsonKinds.Null),
        JsonTokenType.True or JsonTokenType.False => Has(JsonKinds.Boolean),
        JsonTokenType.String => Has(JsonKinds.String),
        JsonTokenType.Number => Has(JsonKinds.Number) || (Has(JsonKinds.Integer) && JsonChecks.IsInteger(ref reader)),
        JsonTokenType.StartArray => Has(JsonKinds.Array),
        _ => Has(JsonKinds.Object),
    };

    private bool Has(JsonKinds kind) => (kinds & kind) != 0;
}
