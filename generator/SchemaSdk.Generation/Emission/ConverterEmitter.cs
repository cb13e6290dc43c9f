using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the converter of a record or a union: what lets every <c>JsonSerializer</c> handle it without reflection.</summary>
internal static class ConverterEmitter
{
    public static string Emit(ModelSpec model, RecordSpec record) => Emit(
        model, record.Name, record.ConverterName, [.. record.Constants.Select(constant => constant.WireName), .. record.Properties.Select(property => property.WireName)]);

    public static string Emit(ModelSpec model, UnionSpec union) => Emit(model, union.Name, union.ConverterName, []);

    private static string Emit(ModelSpec model, string type, string converter, IReadOnlyList<string> names)
    {
        var writer = SourceWriter.ForFile();
        writer.Line($"namespace {model.Namespace};");
        writer.Line();
        writer.Line($"/// <summary>Reads and writes <see cref=\"{type}\"/> as JSON.</summary>");
        using (writer.Open($"public sealed class {converter} : {Runtime.Converter}<{type}>"))
        {
            if (MemberSwitch.IsWide(names.Count)) NameTable.Emit(writer, "internal", NameTable.Field, names);
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public override {type} Read(ref {Runtime.Reader} reader, global::System.Type typeToConvert, {Runtime.Options} options) =>");
            using (writer.Indent()) writer.Line($"{type}.Read(ref reader);");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            using (writer.Open($"public override void Write({Runtime.Writer} writer, {type} value, {Runtime.Options} options)"))
            {
                writer.Line("global::System.ArgumentNullException.ThrowIfNull(value);");
                writer.Line("value.WriteTo(writer);");
            }
        }

        return writer.ToString();
    }
}
