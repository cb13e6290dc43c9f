using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Mapping;

/// <summary>The C# types of schemas that need no type of their own.</summary>
internal static class ScalarTypes
{
    public static readonly TypeRef Json = new(TypeKind.Json, "global::System.Text.Json.JsonElement");

    public static readonly TypeRef MediaOutput = new(TypeKind.MediaOutput, "global::SchemaSdk.MediaOutput");

    private static readonly TypeRef String = new(TypeKind.String, "string");
    private static readonly TypeRef Uri = new(TypeKind.Uri, "global::SchemaSdk.UriString");
    private static readonly TypeRef Boolean = new(TypeKind.Boolean, "bool");
    private static readonly TypeRef Double = new(TypeKind.Double, "double");

    public static TypeRef ListOf(TypeRef element) =>
        new(TypeKind.List, $"global::System.Collections.Generic.IReadOnlyList<{element.Source}>", element);

    public static TypeRef MapOf(TypeRef element) =>
        new(TypeKind.Map, $"global::System.Collections.Generic.IReadOnlyDictionary<string, {element.Source}>", element);

    public static TypeRef Of(SchemaNode schema) => AllowedValues.TypesOf(schema) switch
    {
        JsonTypes.String => schema.Format == "uri" ? Uri : String,
        JsonTypes.Boolean => Boolean,
        JsonTypes.Integer => IntegerTypes.Of(schema),
        JsonTypes.Number or (JsonTypes.Number | JsonTypes.Integer) => Double,
        _ => Json,
    };
}
