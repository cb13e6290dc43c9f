using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints a record: its properties, its validation door and its equality by value.</summary>
internal static class RecordEmitter
{
    public static string Emit(ModelSpec model, RecordSpec record)
    {
        var writer = SourceWriter.ForFile();
        Obsolescence.Allow(writer, record);
        writer.Line($"namespace {model.Namespace};");
        writer.Line();
        Documentation.Write(writer, record.Documentation);
        writer.Line($"[{Runtime.Converter}(typeof({record.ConverterName}))]");
        var bases = record.IsRequest ? $" : global::SchemaSdk.IModelRequest<{model.Output.Source}>" : "";
        using (writer.Open($"public sealed partial record {record.Name}{bases}"))
        {
            Fields(writer, record);
            if (record.IsRequest) Descriptor(writer, model);
            foreach (var property in record.Properties) Property(writer, property);
            AdditionalProperties(writer, record);
            writer.Line();
            Validate(writer, record);
            writer.Line();
            EqualityEmitter.Emit(writer, record);
        }

        return writer.ToString();
    }

    private static void Descriptor(SourceWriter writer, ModelSpec model)
    {
        var type = $"global::SchemaSdk.ModelDescriptor<{model.Output.Source}>";
        Documentation.Summary(writer, $"What is known of the model {model.Id}.");
        writer.Line($"public static {type} Descriptor => {model.DescriptorName}.Instance;");
        writer.Line();
        writer.Line($"{type} global::SchemaSdk.IModelRequest<{model.Output.Source}>.Descriptor => Descriptor;");
        writer.Line();
    }

    private static void Fields(SourceWriter writer, RecordSpec record)
    {
        foreach (var property in record.Properties.Where(property => property.HasThreeStates))
            writer.Line($"private {Runtime.Assigned}<{property.Source}> _{property.LocalName};");
        writer.Line();
    }

    private static void Property(SourceWriter writer, PropertySpec property)
    {
        var required = property.IsRequired ? "required " : "";
        Documentation.Write(writer, property.Documentation);
        if (property.IsObsolete) writer.Line("[global::System.Obsolete(\"The platform has deprecated this member.\")]");
        var head = $"public {required}{property.Source} {property.Name}";
        if (property.HasThreeStates)
        {
            using (writer.Open(head))
            {
                writer.Line($"get => _{property.LocalName}.Value;");
                writer.Line($"init => _{property.LocalName} = new(value);");
            }
        }
        else
        {
            writer.Line($"{head} {{ get; init; }}");
        }

        writer.Line();
    }

    private static void AdditionalProperties(SourceWriter writer, RecordSpec record)
    {
        var kept = record.AdditionalPropertiesType is null ? "; kept as JSON and written back" : "";
        Documentation.Summary(writer, $"Members that the schema does not list{kept}. Null when there are none.");
        writer.Line($"public {Runtime.Map}<string, {record.AdditionalPropertiesType?.Source ?? Runtime.Element}>? AdditionalProperties {{ get; init; }}");
    }

    private static void Validate(SourceWriter writer, RecordSpec record)
    {
        if (record.IsRequest) writer.Line("/// <inheritdoc/>");
        else Documentation.Summary(writer, "Checks this value against its schema and reports every violation at once.");
        using (writer.Open($"public {Runtime.Result} Validate()"))
        {
            writer.Line($"var errors = default({Runtime.Errors});");
            writer.Line($"{record.ValidatorName}.Validate(this, ref errors);");
            writer.Line("return errors.ToResult();");
        }
    }
}
