using System.Globalization;
using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints statements that write a value.</summary>
internal static class ValueWriting
{
    public static void Property(SourceWriter writer, PropertySpec property)
    {
        var name = Literals.Utf8(property.WireName);
        if (property.IsRequired && !property.Type.IsNullable)
        {
            Named(writer, property.Type, name, property.Name);
            return;
        }

        if (property.HasThreeStates)
        {
            var value = property.LocalName;
            using (writer.Open($"if (_{property.LocalName}.IsSet)")) NullOr(writer, property, name, value);
        }
        else if (property.IsRequired)
        {
            NullOr(writer, property, name, property.LocalName);
        }
        else
        {
            using (writer.Open($"if ({property.Name} is {{ }} {property.LocalName})")) Named(writer, property.Type, name, property.LocalName);
        }
    }

    private static void NullOr(SourceWriter writer, PropertySpec property, string name, string value)
    {
        using (writer.Open($"if ({property.Name} is {{ }} {value})")) Named(writer, property.Type, name, value);
        using (writer.Open("else")) writer.Line($"writer.WriteNull({name});");
    }

    private static void Named(SourceWriter writer, TypeRef type, string name, string value, int depth = 0)
    {
        var (method, argument) = Scalar(type, value);
        if (method is not null)
        {
            writer.Line($"writer.Write{method}({name}, {argument});");
            return;
        }

        writer.Line($"writer.WritePropertyName({name});");
        Unnamed(writer, type, value, depth);
    }

    /// <summary>Prints how the members of a map are written, without the braces around them.</summary>
    public static void Members(SourceWriter writer, TypeRef element, string map, int depth = 0)
    {
        var item = "item" + Suffix(depth);
        using (writer.Open($"foreach (var {item} in {map})"))
        {
            if (!element.IsNullable)
            {
                Named(writer, element, $"{item}.Key", $"{item}.Value", depth + 1);
                return;
            }

            using (writer.Open($"if ({item}.Value is null)")) writer.Line($"writer.WriteNull({item}.Key);");
            using (writer.Open("else"))
                Named(writer, element, $"{item}.Key", element.IsValueType ? $"{item}.Value.Value" : $"{item}.Value", depth + 1);
        }
    }

    /// <summary>Prints how a value that is not null is written, without a name.</summary>
    public static void Unnamed(SourceWriter writer, TypeRef type, string value, int depth = 0)
    {
        var (method, argument) = Scalar(type, value);
        if (method is not null)
        {
            writer.Line($"writer.Write{method}Value({argument});");
        }
        else if (type.Kind == TypeKind.List)
        {
            List(writer, type, value, depth);
        }
        else if (type.Kind == TypeKind.Map)
        {
            writer.Line("writer.WriteStartObject();");
            Members(writer, type.Element!, value, depth);
            writer.Line("writer.WriteEndObject();");
        }
        else
        {
            writer.Line(type.Kind switch
            {
                TypeKind.BigInteger => $"{Runtime.Writing}.WriteBigInteger(writer, {value});",
                TypeKind.Json => $"{Runtime.Writing}.WriteJson(writer, {value});",
                _ => $"{value}.WriteTo(writer);",
            });
        }
    }

    private static void List(SourceWriter writer, TypeRef type, string list, int depth)
    {
        var suffix = Suffix(depth);
        writer.Line("writer.WriteStartArray();");
        using (writer.Open($"for (var index{suffix} = 0; index{suffix} < {list}.Count; index{suffix}++)"))
        {
            var item = $"{list}[index{suffix}]";
            if (type.Element!.IsNullable)
            {
                using (writer.Open($"if ({item} is {{ }} item{suffix})"))
                    Unnamed(writer, type.Element, $"item{suffix}", depth + 1);
                using (writer.Open("else")) writer.Line("writer.WriteNullValue();");
            }
            else
            {
                Unnamed(writer, type.Element, item, depth + 1);
            }
        }

        writer.Line("writer.WriteEndArray();");
    }

    private static string Suffix(int depth) => depth == 0 ? "" : (depth + 1).ToString(CultureInfo.InvariantCulture);

    // The writer's method and the argument it takes; no method where a value needs more than one call.
    private static (string? Method, string Argument) Scalar(TypeRef type, string value) => type.Kind switch
    {
        TypeKind.String => ("String", value),
        TypeKind.Uri or TypeKind.OpenEnum => ("String", $"{value}.Value"),
        TypeKind.Enum => ("String", $"{type.Name}JsonConverter.ToUtf8({value})"),
        TypeKind.Boolean => ("Boolean", value),
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.Decimal or TypeKind.Double => ("Number", value),
        _ => (null, value),
    };
}
