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
                writer.Line($"&& {Runtime.Equality}.Equals(AdditionalProperties, other.AdditionalProperties));");
            }
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using (writer.Open("public override int GetHashCode()"))
        {
            writer.Line("var hash = default(global::System.HashCode);");
            foreach (var property in record.Properties) writer.Line($"hash.Add({Hash(property)});");
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
        TypeKind.List when type.Element!.Kind is TypeKind.List or TypeKind.Json =>
            $"{Runtime.Equality}.Equals({left}, {right}, static (one, two) => {Compare(type.Element, "one", "two")})",
        TypeKind.List or TypeKind.Json => $"{Runtime.Equality}.Equals({left}, {right})",
        TypeKind.Record => $"Equals({left}, {right})",
        _ => $"{left} == {right}",
    };

    private static string Hash(PropertySpec property) => property.Type.Kind switch
    {
        TypeKind.List => $"{property.Name}?.Count",
        TypeKind.Json => $"{Runtime.Equality}.GetHashCode({property.Name})",
        _ => property.Name,
    };
}
