using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints how a record is written to and read from JSON.</summary>
internal static class RecordJsonEmitter
{
    public static string Emit(ModelSpec model, RecordSpec record)
    {
        var writer = SourceWriter.ForFile();
        Obsolescence.Allow(writer, record);
        writer.Line($"namespace {model.Namespace};");
        writer.Line();
        using (writer.Open($"public sealed partial record {record.Name}"))
        {
            Write(writer, record);
            writer.Line();
            Read(writer, record);
        }

        return writer.ToString();
    }

    private static void Write(SourceWriter writer, RecordSpec record)
    {
        if (record.IsRequest) writer.Line("/// <inheritdoc/>");
        else Documentation.Summary(writer, "Writes this value as a JSON object; members that were not set are left out.");
        using (writer.Open($"public void WriteTo({Runtime.Writer} writer)"))
        {
            writer.Line("global::System.ArgumentNullException.ThrowIfNull(writer);");
            writer.Line("writer.WriteStartObject();");
            foreach (var constant in record.Constants)
            {
                writer.Line($"writer.WritePropertyName({Literals.Utf8(constant.WireName)});");
                writer.Line($"writer.WriteRawValue({Literals.Utf8(constant.Json)});");
            }

            foreach (var property in record.Properties) ValueWriting.Property(writer, property);
            WriteAdditional(writer, record);
            writer.Line("writer.WriteEndObject();");
        }
    }

    private static void WriteAdditional(SourceWriter writer, RecordSpec record)
    {
        if (record.AdditionalPropertiesType is not { } type)
        {
            writer.Line($"{Runtime.Writing}.WriteAdditional(writer, AdditionalProperties);");
            return;
        }

        using (writer.Open("if (AdditionalProperties is not null)")) ValueWriting.Members(writer, type, "AdditionalProperties");
    }

    private static void Read(SourceWriter writer, RecordSpec record)
    {
        using (writer.Open($"internal static {record.Name} Read(ref {Runtime.Reader} reader)"))
        {
            writer.Line($"{Runtime.Reading}.ExpectObject(ref reader);");
            foreach (var property in record.Properties) writer.Line(Local(property));
            writer.Line($"{Runtime.Dictionary}<string, {record.AdditionalPropertiesType?.Source ?? Runtime.Element}>? additionalProperties = null;");
            using (writer.Open($"while (reader.Read() && reader.TokenType == {Runtime.Token}.PropertyName)")) Members(writer, record);
            writer.Line();
            Construct(writer, record);
        }
    }

    private static string Local(PropertySpec property) =>
        property.HasThreeStates ? $"{Runtime.Assigned}<{property.Source}> {property.LocalName} = default;"
        : property is { IsRequired: true, Type.IsNullable: true } ? $"{Runtime.Assigned}<{property.Type.Source}> {property.LocalName} = default;"
        : $"{property.Type.Name}? {property.LocalName} = null;";

    private static void Members(SourceWriter writer, RecordSpec record)
    {
        var constants = record.Constants.Select(constant => (
            constant.WireName, (Action)(() => writer.Line($"{Runtime.Reading}.ReadConstant(ref reader, {Literals.Utf8(constant.Json)});"))));
        var properties = record.Properties.Select(property => (property.WireName, (Action)(() => Member(writer, property))));
        var type = record.AdditionalPropertiesType is { } additional ? ", " + ValueReading.Function(additional) : "";
        MemberSwitch.Emit(
            writer,
            "reader",
            $"{record.ConverterName}.{NameTable.Field}",
            [.. constants.Concat(properties)],
            () => writer.Line($"{Runtime.Reading}.ReadAdditional(ref reader, ref additionalProperties{type});"));
    }

    private static void Member(SourceWriter writer, PropertySpec property)
    {
        var read = ValueReading.Read(property.Type with { IsNullable = false });
        if (property.Type.Kind == TypeKind.Json)
        {
            writer.Line("reader.Read();");
            writer.Line($"{property.LocalName} = {read};");
        }
        else if (property.Type.IsNullable)
        {
            writer.Line($"{property.LocalName} = new({Runtime.Reading}.MoveToValue(ref reader) ? {read} : {ValueReading.Null(property.Type)});");
        }
        else
        {
            writer.If($"{Runtime.Reading}.MoveToValue(ref reader)", $"{property.LocalName} = {read};");
        }
    }

    private static void Construct(SourceWriter writer, RecordSpec record)
    {
        var threeStates = record.Properties.Where(property => property.HasThreeStates).ToList();
        var head = threeStates.Count == 0 ? "return new" : "var result = new";
        using (writer.Open($"{head} {record.Name}", "};"))
        {
            foreach (var property in record.Properties.Where(property => !property.HasThreeStates))
                writer.Line($"{property.Name} = {Value(property)},");
            writer.Line("AdditionalProperties = additionalProperties,");
        }

        if (threeStates.Count == 0) return;
        foreach (var property in threeStates) writer.Line($"result._{property.LocalName} = {property.LocalName};");
        writer.Line("return result;");
    }

    private static string Value(PropertySpec property)
    {
        if (!property.IsRequired) return property.LocalName;
        var missing = $"throw {Runtime.Reading}.Missing({Literals.String(property.WireName)})";
        return property.Type.IsNullable
            ? $"{property.LocalName}.IsSet ? {property.LocalName}.Value : {missing}"
            : $"{property.LocalName} ?? {missing}";
    }
}
