using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the equality of a union: of one case, and by value.</summary>
internal static class UnionEquality
{
    public static void Emit(SourceWriter writer, UnionSpec union)
    {
        var fields = union.TypedCases.Select(unionCase => (unionCase.Type, Field: "_" + unionCase.LocalName)).ToList();
        fields.Add((new TypeRef(TypeKind.Json, Runtime.Element), "_" + union.JsonLocalName));

        Documentation.Summary(writer, "Whether both are of one case with equal values; lists are compared item by item.");
        writer.Line($"public bool Equals({union.Name}? other) =>");
        using (writer.Indent())
        {
            writer.Line("ReferenceEquals(this, other)");
            writer.Line("|| (other is not null");
            using (writer.Indent())
            {
                for (var index = 0; index < fields.Count; index++)
                    writer.Line($"&& {EqualityEmitter.Compare(fields[index].Type, fields[index].Field, $"other.{fields[index].Field}")}{(index < fields.Count - 1 ? "" : ");")}");
            }
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override bool Equals(object? obj) => obj is {union.Name} other && Equals(other);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using (writer.Open("public override int GetHashCode()"))
        {
            writer.Line("var hash = default(global::System.HashCode);");
            foreach (var (type, field) in fields) writer.Line($"hash.Add({EqualityEmitter.Hash(type, field)});");
            writer.Line("return hash.ToHashCode();");
        }

        writer.Line();
        Operator(writer, union, "==", "Whether both are null, or of one case with equal values.", "left is null ? right is null : left.Equals(right)");
        writer.Line();
        Operator(writer, union, "!=", "Whether the values differ.", "!(left == right)");
    }

    private static void Operator(SourceWriter writer, UnionSpec union, string symbol, string summary, string expression)
    {
        Documentation.Summary(writer, summary);
        writer.Line($"public static bool operator {symbol}({union.Name}? left, {union.Name}? right) => {expression};");
    }
}
