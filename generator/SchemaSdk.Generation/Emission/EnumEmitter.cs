using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the C# enum for a string enum of a request.</summary>
internal static class EnumEmitter
{
    public static string Emit(ModelSpec model, EnumSpec specification)
    {
        var writer = SourceWriter.ForFile();
        writer.Line($"namespace {model.Namespace};");
        writer.Line();
        Documentation.Write(writer, specification.Documentation);
        writer.Line($"[{Runtime.Converter}(typeof({specification.ConverterName}))]");
        using (writer.Open($"public enum {specification.Name}"))
        {
            for (var index = 0; index < specification.Members.Count; index++)
            {
                if (index > 0) writer.Line();
                Documentation.Write(writer, specification.Members[index].Documentation);
                writer.Line($"{specification.Members[index].Name},");
            }
        }

        return writer.ToString();
    }

    public static string EmitConverter(ModelSpec model, EnumSpec specification)
    {
        var writer = SourceWriter.ForFile();
        writer.Line($"namespace {model.Namespace};");
        writer.Line();
        writer.Line($"/// <summary>Reads and writes <see cref=\"{specification.Name}\"/> as its string in JSON.</summary>");
        using (writer.Open($"public sealed class {specification.ConverterName} : {Runtime.Converter}<{specification.Name}>"))
        {
            EnumConverterMembers.Emit(writer, specification, "ToUtf8(value)");
            writer.Line();
            ReadValue(writer, specification);
            writer.Line();
            EnumConverterMembers.TryRead(writer, specification);
            writer.Line();
            ToUtf8(writer, specification);
        }

        return writer.ToString();
    }

    private static void ReadValue(SourceWriter writer, EnumSpec specification)
    {
        writer.Line($"internal static {specification.Name} ReadValue(ref {Runtime.Reader} reader) =>");
        using (writer.Indent())
            writer.Line($"TryRead(ref reader, out var value) ? value : throw {Runtime.Reading}.Unexpected({Literals.String(specification.Expectation)}, ref reader);");
    }

    private static void ToUtf8(SourceWriter writer, EnumSpec specification)
    {
        var head = $"internal static {Runtime.Bytes} ToUtf8({specification.Name} value)";
        var undefined = $"throw {Runtime.Writing}.Undefined(nameof(value), (int)value)";
        if (NameTable.IsWide(specification))
        {
            writer.Line(head + " =>");
            using (writer.Indent()) writer.Line($"(uint)value < (uint){NameTable.Field}.Count ? {NameTable.Field}[(int)value] : {undefined};");
            return;
        }

        using (writer.Open($"{head} => value switch", "};"))
        {
            foreach (var member in specification.Members)
                writer.Line($"{specification.Name}.{member.Name} => {Literals.Utf8(member.WireName)},");
            writer.Line($"_ => {undefined},");
        }
    }
}
