using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints what the converters of closed and open enums share: the overrides, for values and for names of members, and the look-up of a known value.</summary>
internal static class EnumConverterMembers
{
    public static void Emit(SourceWriter writer, EnumSpec specification, string text)
    {
        var type = specification.Name;
        if (NameTable.IsWide(specification)) Table(writer, specification);
        Read(writer, type, "Read");
        writer.Line();
        Write(writer, type, "Write", $"WriteStringValue({text})");
        writer.Line();
        Read(writer, type, "ReadAsPropertyName");
        writer.Line();
        Write(writer, type, "WriteAsPropertyName", $"WritePropertyName({text})");
    }

    public static void TryRead(SourceWriter writer, EnumSpec specification)
    {
        using (writer.Open($"internal static bool TryRead(ref {Runtime.Reader} reader, out {specification.Name} value)"))
        {
            if (NameTable.IsWide(specification)) LookUp(writer, specification);
            else Compare(writer, specification);
        }
    }

    private static void Table(SourceWriter writer, EnumSpec specification)
    {
        var access = specification.IsOpen ? "internal" : "private";
        NameTable.Emit(writer, access, NameTable.Field, specification.Members.Select(member => member.WireName));
        writer.Line();
    }

    private static void LookUp(SourceWriter writer, EnumSpec specification)
    {
        writer.Line($"var index = {NameTable.Field}.IndexOf(ref reader);");
        writer.Line(specification.IsOpen
            ? $"value = index < 0 ? default : new({NameTable.Field}.GetString(index));"
            : $"value = index < 0 ? default : ({specification.Name})index;");
        writer.Line("return index >= 0;");
    }

    private static void Compare(SourceWriter writer, EnumSpec specification)
    {
        writer.Line("value = default;");
        writer.Line($"if (reader.TokenType is not ({Runtime.Token}.String or {Runtime.Token}.PropertyName)) return false;");
        foreach (var member in specification.Members)
            writer.Line($"{(member == specification.Members[0] ? "if" : "else if")} (reader.ValueTextEquals({Literals.Utf8(member.WireName)})) value = {specification.Name}.{member.Name};");
        writer.Line("else return false;");
        writer.Line("return true;");
    }

    private static void Read(SourceWriter writer, string type, string method)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override {type} {method}(ref {Runtime.Reader} reader, global::System.Type typeToConvert, {Runtime.Options} options) =>");
        using (writer.Indent()) writer.Line("ReadValue(ref reader);");
    }

    private static void Write(SourceWriter writer, string type, string method, string call)
    {
        writer.Line("/// <inheritdoc/>");
        using (writer.Open($"public override void {method}({Runtime.Writer} writer, {type} value, {Runtime.Options} options)"))
        {
            writer.Line("global::System.ArgumentNullException.ThrowIfNull(writer);");
            writer.Line($"writer.{call};");
        }
    }
}
