namespace SchemaSdk.Generation.Emission;

/// <summary>Full names of what printed code uses.</summary>
internal static class Runtime
{
    public const string Reader = "global::System.Text.Json.Utf8JsonReader";
    public const string Writer = "global::System.Text.Json.Utf8JsonWriter";
    public const string Token = "global::System.Text.Json.JsonTokenType";
    public const string Element = "global::System.Text.Json.JsonElement";
    public const string Options = "global::System.Text.Json.JsonSerializerOptions";
    public const string TypeInfo = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";
    public const string Converter = "global::System.Text.Json.Serialization.JsonConverter";
    public const string Bytes = "global::System.ReadOnlySpan<byte>";
    public const string Map = "global::System.Collections.Generic.IReadOnlyDictionary";
    public const string Dictionary = "global::System.Collections.Generic.Dictionary";
    public const string NotNull = "global::System.ArgumentNullException.ThrowIfNull";

    public const string Errors = "global::SchemaSdk.CompilerServices.ErrorCollector";
    public const string Reading = "global::SchemaSdk.CompilerServices.JsonReading";
    public const string Writing = "global::SchemaSdk.CompilerServices.JsonWriting";
    public const string Checks = "global::SchemaSdk.CompilerServices.JsonChecks";
    public const string Applicators = "global::SchemaSdk.CompilerServices.JsonApplicators";
    public const string Alternatives = "global::SchemaSdk.CompilerServices.JsonAlternatives";
    public const string Kinds = "global::SchemaSdk.CompilerServices.JsonKinds";
    public const string WrittenChecks = "global::SchemaSdk.CompilerServices.WrittenChecks";
    public const string ValueChecks = "global::SchemaSdk.CompilerServices.ValueChecks";
    public const string Equality = "global::SchemaSdk.CompilerServices.ValueEquality";
    public const string Assigned = "global::SchemaSdk.CompilerServices.Assigned";
    public const string Pattern = "global::SchemaSdk.CompilerServices.SchemaPattern";
    public const string Unions = "global::SchemaSdk.CompilerServices.UnionReading";
    public const string Written = "global::SchemaSdk.CompilerServices.WrittenChecks";
    public const string Names = "global::SchemaSdk.CompilerServices.Utf8Names";
    public const string MediaOutputConverter = "global::SchemaSdk.CompilerServices.MediaOutputJsonConverter";
    public const string Result = "global::SchemaSdk.ValidationResult";
}
