using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints what there is once for all models: the catalog, and the resolver of their types for JSON.</summary>
internal static class CatalogEmitter
{
    private const string Metadata = "global::System.Text.Json.Serialization.Metadata.JsonMetadataServices";

    // What most models answer with: somebody who uses this resolver alone reads and writes answers, too.
    private static readonly CatalogType SharedOutput = new(
        "global::SchemaSdk.MediaOutput", "global::SchemaSdk.CompilerServices.MediaOutputJsonConverter", IsValueType: false);

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
            writer.Line("public static global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver JsonTypeInfoResolver { get; } =");
            using (writer.Indent()) writer.Line("new ModelsJsonTypeInfoResolver();");
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
        var types = entries.SelectMany(entry => entry.Types).ToList();
        var writer = SourceWriter.ForFile();
        writer.Line($"namespace {rootNamespace};");
        writer.Line();
        Documentation.Summary(writer, "Tells System.Text.Json the converters of all generated types.");
        using (writer.Open("internal sealed class ModelsJsonTypeInfoResolver : global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver"))
        {
            if (WideResolver.IsWide(types.Count)) WideResolver.Emit(writer, SharedOutput, types);
            else FromDictionary(writer, types);
            writer.Arrow(
                $"private static {Runtime.TypeInfo}<T> Create<T>({Runtime.Options} options, {Runtime.Converter}<T> converter)",
                $"{Metadata}.CreateValueInfo<T>(options, converter)");
            if (types.Exists(type => type.IsValueType)) CreateNullable(writer);
        }

        return new SourceFile("ModelsJsonTypeInfoResolver.g.cs", writer.ToString());
    }

    private static void FromDictionary(SourceWriter writer, IReadOnlyList<CatalogType> types)
    {
        const string Factory = $"global::System.Func<{Runtime.Options}, {Runtime.TypeInfo}>";
        writer.Line($"private static readonly global::System.Collections.Generic.Dictionary<global::System.Type, {Factory}> Factories = new()");
        writer.Line("{");
        using (writer.Indent())
        {
            Entries(writer, SharedOutput);
            foreach (var type in types) Entries(writer, type);
        }

        writer.Line("};");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Arrow(
            $"public {Runtime.TypeInfo}? GetTypeInfo(global::System.Type type, {Runtime.Options} options)",
            "Factories.TryGetValue(type, out var create) ? create(options) : null");
        writer.Line();
    }

    private static void Entries(SourceWriter writer, CatalogType type)
    {
        writer.Line($"[typeof({type.Name})] = static options => Create(options, new {type.ConverterName}()),");
        if (type.IsValueType) writer.Line($"[typeof({type.Name}?)] = CreateNullable<{type.Name}>,");
    }

    private static void CreateNullable(SourceWriter writer)
    {
        writer.Line();
        writer.Line($"private static {Runtime.TypeInfo}<T?> CreateNullable<T>({Runtime.Options} options)");
        using (writer.Indent())
        {
            writer.Line("where T : struct =>");
            writer.Line($"{Metadata}.CreateValueInfo<T?>(options, {Metadata}.GetNullableConverter<T>(options));");
        }
    }
}
