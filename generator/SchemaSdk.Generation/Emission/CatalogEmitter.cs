using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints what there is once for all models: the catalog, and the resolver of their types for JSON.</summary>
internal static class CatalogEmitter
{
    public static SourceFile EmitModels(string rootNamespace, IReadOnlyList<CatalogEntry> entries)
    {
        var writer = SourceWriter.ForFile();
        writer.Line($"namespace {rootNamespace};");
        writer.Line();
        Documentation.Summary(writer, "Every model that was generated into this assembly.");
        using (writer.Open("public static class Models"))
        {
            Documentation.Summary(writer, "The descriptors of all models, ordered by id.");
            writer.Line("public static global::System.Collections.Generic.IReadOnlyList<global::SchemaSdk.ModelDescriptor> All { get; } =");
            writer.Line("[");
            using (writer.Indent())
            {
                foreach (var entry in entries) writer.Line($"{entry.RequestType}.Descriptor,");
            }

            writer.Line("];");
            writer.Line();
            Documentation.Summary(writer, "How System.Text.Json reads and writes the types of all models without reflection.");
            writer.Line("public static global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver JsonTypeInfoResolver { get; } = new ModelsJsonTypeInfoResolver();");
            writer.Line();
            Documentation.Summary(writer, "The descriptor of the model with this id, or null when there is none.");
            writer.Line("/// <param name=\"id\">The model's id on the platform.</param>");
            using (writer.Open("public static global::SchemaSdk.ModelDescriptor? Find(string id)"))
            {
                using (writer.Open("foreach (var model in All)"))
                    writer.Line("if (string.Equals(model.Id, id, global::System.StringComparison.Ordinal)) return model;");
                writer.Line();
                writer.Line("return null;");
            }
        }

        return new SourceFile("Models.g.cs", writer.ToString());
    }

    public static SourceFile EmitResolver(string rootNamespace, IReadOnlyList<CatalogEntry> entries)
    {
        var writer = SourceWriter.ForFile();
        writer.Line($"namespace {rootNamespace};");
        writer.Line();
        Documentation.Summary(writer, "Tells System.Text.Json the converters of all generated types.");
        using (writer.Open("internal sealed class ModelsJsonTypeInfoResolver : global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver"))
        {
            const string Factory = $"global::System.Func<{Runtime.Options}, {Runtime.TypeInfo}>";
            writer.Line($"private static readonly global::System.Collections.Generic.Dictionary<global::System.Type, {Factory}> Factories = new()");
            writer.Line("{");
            using (writer.Indent())
            {
                foreach (var entry in entries)
                {
                    foreach (var type in entry.Types) Types(writer, type);
                }
            }

            writer.Line("};");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public {Runtime.TypeInfo}? GetTypeInfo(global::System.Type type, {Runtime.Options} options) =>");
            using (writer.Indent()) writer.Line("Factories.TryGetValue(type, out var create) ? create(options) : null;");
        }

        return new SourceFile("ModelsJsonTypeInfoResolver.g.cs", writer.ToString());
    }

    private static void Types(SourceWriter writer, CatalogType type)
    {
        const string Metadata = "global::System.Text.Json.Serialization.Metadata.JsonMetadataServices";
        writer.Line($"[typeof({type.Name})] = static options => {Metadata}.CreateValueInfo<{type.Name}>(options, new {type.ConverterName}()),");
        if (type.IsValueType)
            writer.Line($"[typeof({type.Name}?)] = static options => {Metadata}.CreateValueInfo<{type.Name}?>(options, {Metadata}.GetNullableConverter<{type.Name}>(options)),");
    }
}
