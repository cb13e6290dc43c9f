using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas.Keywords;
using SchemaSdk.Generation.Schemas.References;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>Understands the text of a file as a model. Never throws, whatever the text. An optional member that is null counts as left out.</summary>
internal static class ModelFileReader
{
    /// <summary>The model; null where an error was reported, and for a file that only holds definitions for others.</summary>
    /// <param name="path">The file, as it is to be named.</param>
    /// <param name="idFromPath">The model id that the file's place gives it, used without a <c>model</c> in the file.</param>
    /// <param name="text">What the file holds.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="documents">What references may lead to besides the file itself.</param>
    /// <param name="options">What the project asks for.</param>
    public static ModelFile? Read(string path, string idFromPath, string text, ProblemSink problems, SchemaDocuments? documents = null, SchemaOptions? options = null)
    {
        if (JsonTextReader.Read(text, problems) is not { } json) return null;

        SizeLimits.Check(json, problems);
        if (problems.HasErrors) return null;

        if (SchemaLibrary.Is(json))
        {
            SchemaLibrary.Check((JsonObject)json, idFromPath, documents ?? SchemaDocuments.None, options ?? SchemaOptions.Default, problems);
            return null;
        }

        var source = new SchemaSource(idFromPath, json, json, documents ?? SchemaDocuments.None, options ?? SchemaOptions.Default);
        var model = json switch
        {
            JsonObject root when root["input"] is JsonObject or JsonBoolean => ReadEnvelope(path, idFromPath, root, source, problems),
            JsonObject root when root.Members.Any(member => KeywordTable.IsSignOfASchema(member.Name)) => ReadSchema(path, idFromPath, source, problems),
            _ => null,
        };
        if (model is null) problems.Report(ProblemKinds.NotAModelFile, new TextRange(json.Range.Start, json.Range.Start));
        else if (ModelId.Fault(model.Id) is { } fault) problems.Report(ProblemKinds.InvalidModelId, IdRange(json, model), model.Id, fault);

        return problems.HasErrors ? null : model;
    }

    private static ModelFile ReadSchema(string path, string id, SchemaSource source, ProblemSink problems)
    {
        var input = SchemaReader.Read(source, problems);
        return new ModelFile { Path = path, Id = id, Description = input.Description, Input = input };
    }

    private static ModelFile ReadEnvelope(string path, string idFromPath, JsonObject root, SchemaSource source, ProblemSink problems)
    {
        var typeName = ReadTypeName(root, problems);
        var id = EnvelopeText(root, "model", ProblemKinds.KeywordIgnored, problems);
        var description = EnvelopeText(root, "description", ProblemKinds.AnnotationIgnored, problems);
        return new ModelFile
        {
            Path = path,
            Id = id?.Value ?? idFromPath,
            TypeName = typeName?.Value,
            NameRange = (typeName ?? id)?.Range ?? default,
            Description = description is null ? null : AnnotationText.OrNull(description.Value),
            Input = SchemaReader.Read(source with { Schema = root["input"]! }, problems),
            Output = root["output"] is { } output and not JsonNull ? ReadOutput(output, source, problems) : null,
        };
    }

    private static SchemaNode? ReadOutput(JsonNode json, SchemaSource source, ProblemSink problems)
    {
        json = SchemaPositions.Unwrapped(json);
        if (json is JsonObject or JsonBoolean) return SharedOutput.IsRepeatedBy(json) ? null : SchemaReader.Read(source with { Schema = json }, problems);

        problems.Report(ProblemKinds.KeywordIgnored, json.Range, "output", SchemaReader.SchemaShape);
        return null;
    }

    private static JsonString? ReadTypeName(JsonObject root, ProblemSink problems)
    {
        var name = EnvelopeText(root, "typeName", ProblemKinds.KeywordIgnored, problems);
        if (name is null || TypeName.IsValid(name.Value)) return name;

        problems.Report(ProblemKinds.InvalidTypeName, name.Range, name.Value);
        return null;
    }

    private static JsonString? EnvelopeText(JsonObject root, string name, ProblemKind kind, ProblemSink problems)
    {
        var value = root[name];
        if (value is not (null or JsonNull or JsonString)) problems.Report(kind, value.Range, name, KeywordShape.Text);
        return value as JsonString;
    }

    private static TextRange IdRange(JsonNode json, ModelFile model) =>
        (json as JsonObject)?["model"] is JsonString written && written.Value == model.Id ? written.Range : default;
}
