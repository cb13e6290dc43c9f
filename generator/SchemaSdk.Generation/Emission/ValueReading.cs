using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Composes expressions that read a value at the reader's current token.</summary>
internal static class ValueReading
{
    public static string Read(TypeRef type, string reader = "reader") => type.Kind switch
    {
        TypeKind.List => $"{Runtime.Reading}.ReadList(ref {reader}, {Function(type.Element!)})",
        TypeKind.Map => $"{Runtime.Reading}.ReadMap(ref {reader}, {Function(type.Element!)})",
        _ => $"{Method(type)}(ref {reader})",
    };

    /// <summary>Null as a value of the type; a bare one could be taken for a text.</summary>
    public static string Null(TypeRef type) => type.Kind == TypeKind.Uri ? $"({type.Name}?)null" : "null";

    /// <summary>What reads a value, as a delegate: the bare name of a method where there is one.</summary>
    public static string Function(TypeRef type)
    {
        if (type is { IsNullable: false } && type.Kind is not (TypeKind.List or TypeKind.Map)) return Method(type);
        var lambda = $"static (ref {Runtime.Reader} item) => ";
        if (!type.IsNullable) return lambda + Read(type, "item");
        return $"{lambda}item.TokenType == {Runtime.Token}.Null ? ({type.Source})null : {Read(type with { IsNullable = false }, "item")}";
    }

    private static string Method(TypeRef type) => type.Kind switch
    {
        TypeKind.Enum or TypeKind.OpenEnum => $"{type.Name}JsonConverter.ReadValue",
        TypeKind.Record or TypeKind.Union => $"{type.Name}.Read",
        TypeKind.MediaOutput => $"{Runtime.MediaOutputConverter}.Read",
        TypeKind.Json => $"{Runtime.Element}.ParseValue",
        _ => $"{Runtime.Reading}.Read{type.Kind}",
    };
}
