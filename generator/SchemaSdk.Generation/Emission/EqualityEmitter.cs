using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the equality of a record: by value, lists and JSON included.</summary>
internal static class EqualityEmitter
{
    public static void Emit(SourceWriter writer, RecordSpec record)
    {
        Documentation.Summary(writer, "Whether both have the same members with equal values; lists are compared item by item.");
        writer.Line($"public bool Equals({record.Name}? other) =>");
        using (writer.Indent())
        {
            writer.Line("ReferenceEquals(this, other)");
            writer.Line("|| (other is not null");
            using (writer.Indent())
            {
                foreach (var property in record.Properties) writer.Line($"&& {Compare(property)}");
                writer.Line($"&& {Additional(record)});");
            }
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using (writer.Open("public override int GetHashCode()"))
        {
            writer.Line("var hash = default(global::System.HashCode);");
            foreach (var property in record.Properties) writer.Line($"hash.Add({Hash(property.Type, property.Name)});");
            writer.Line("return hash.ToHashCode();");
        }
    }

    private static string Compare(PropertySpec property)
    {
        var values = Compare(property.Type, property.Name, $"other.{property.Name}");
        return property.HasThreeStates ? $"_{property.LocalName}.IsSet == other._{property.LocalName}.IsSet && {values}" : values;
    }

    public static string Compare(TypeRef type, string left, string right) => type.Kind switch
    {
        TypeKind.List or TypeKind.Map or TypeKind.Json => $"{Runtime.Equality}.Equals({left}, {right}{Comparison(type.Element)})",
        TypeKind.Record or TypeKind.Union or TypeKind.MediaOutput => $"Equals({left}, {right})",
        _ => $"{left} == {right}",
    };

    /// <summary>What goes into the hash of whoever has a value.</summary>
    public static string Hash(TypeRef type, string value) => type.Kind switch
    {
        TypeKind.List or TypeKind.Map => $"{value}?.Count",
        TypeKind.Json => $"{Runtime.Equality}.GetHashCode({value})",
        _ => value,
    };

    /// <summary>The argument that compares elements which the framework would compare by reference; empty where it need not be given.</summary>
    public static string Comparison(TypeRef? element) =>
        element is { Kind: TypeKind.List or TypeKind.Map or TypeKind.Json } ? $", static (one, two) => {Compare(element, "one", "two")}" : "";

    private static string Additional(RecordSpec record)
    {
        const string Both = "AdditionalProperties, other.AdditionalProperties";
        return record.AdditionalPropertiesType is { } type
            ? $"{Runtime.Equality}.EqualAdditional({Both}{Comparison(type)})"
            : $"{Runtime.Equality}.Equals({Both})";
    }
}
