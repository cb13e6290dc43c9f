using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;

namespace SchemaSdk.Emulator.Checking;

/// <summary>
/// Where NJsonSchema 10.7.2 objects to a body that its schema allows. The list is meant to stay this short;
/// boolean schemas and <c>"type": "float"</c>, which it cannot load, are rewritten by <see cref="LoadableSchema"/>.
/// </summary>
internal static class KnownNJsonSchemaFaults
{
    /// <returns>Why the objection does not count, or null when it is to be believed.</returns>
    public static string? Explain(ValidationError error, JToken? token) => error.Kind switch
    {
        _ when token?.Type == JTokenType.Null && IsNullable(error) => "the schema is nullable",
        ValidationErrorKind.IntegerExpected when IsWhole(token) => "a number without a fraction is an integer",
        ValidationErrorKind.StringTooLong when CodePoints(token) <= error.Schema?.MaxLength => "lengths count code points",
        ValidationErrorKind.StringTooShort when CodePoints(token) >= error.Schema?.MinLength => "lengths count code points",
        _ when IsFormat(error.Kind) => "formats are not asserted",
        _ => null,
    };

    private static bool IsNullable(ValidationError error) =>
        error.Schema?.ExtensionData?.TryGetValue("nullable", out var nullable) == true && nullable is true;

    private static bool IsWhole(JToken? token) =>
        token?.Type == JTokenType.Float && double.IsInteger(token.Value<double>());

    private static int? CodePoints(JToken? token) =>
        token?.Type == JTokenType.String ? token.Value<string>()!.EnumerateRunes().Count() : null;

    private static bool IsFormat(ValidationErrorKind kind) => kind is
        ValidationErrorKind.DateTimeExpected or ValidationErrorKind.DateExpected or ValidationErrorKind.TimeExpected or
        ValidationErrorKind.TimeSpanExpected or ValidationErrorKind.UriExpected or ValidationErrorKind.IpV4Expected or
        ValidationErrorKind.IpV6Expected or ValidationErrorKind.GuidExpected or ValidationErrorKind.UuidExpected or
        ValidationErrorKind.EmailExpected or ValidationErrorKind.HostnameExpected or ValidationErrorKind.Base64Expected;
}
