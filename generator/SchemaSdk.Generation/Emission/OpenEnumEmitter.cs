using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints a string-backed struct for a string enum of an output: known values have names, others survive.</summary>
internal static class OpenEnumEmitter
{
    public static string Emit(ModelSpec model, EnumSpec specification)
    {
        var name = specification.Name;
        var writer = SourceWriter.ForFile();
        writer.Line($"namespace {model.Namespace};");
        writer.Line();
        Documentation.Write(writer, specification.Documentation);
        writer.Line("/// <param name=\"Value\">The value in JSON; it may be one that the schema does not list.</param>");
        writer.Line($"[{Runtime.Converter}(typeof({specification.ConverterName}))]");
        using (writer.Open($"public readonly record struct {name}(string Value)"))
        {
            foreach (var member in specification.Members)
            {
                Documentation.Write(writer, member.Documentation);
                writer.Line($"public static {name} {member.Name} => new({Literals.String(member.WireName)});");
                writer.Line();
            }

            Documentation.Summary(writer, "Whether the schema lists this value.");
            writer.Line(NameTable.IsWide(specification)
                ? $"public bool IsKnown => {specification.ConverterName}.{NameTable.Field}.Contains(Value);"
                : $"public bool IsKnown => Value is {string.Join(" or ", specification.Members.Select(member => Literals.String(member.WireName)))};");
            writer.Line();
            Documentation.Summary(writer, "The value in JSON.");
            writer.Line("public override string ToString() => Value ?? \"\";");
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
            EnumConverterMembers.Emit(writer, specification, "value.Value");
            writer.Line();
            writer.Line($"internal static {specification.Name} ReadValue(ref {Runtime.Reader} reader) =>");
            using (writer.Indent()) writer.Line($"TryRead(ref reader, out var value) ? value : new({Runtime.Reading}.ReadString(ref reader));");
            writer.Line();
            EnumConverterMembers.TryRead(writer, specification);
        }

        return writer.ToString();
    }
}
