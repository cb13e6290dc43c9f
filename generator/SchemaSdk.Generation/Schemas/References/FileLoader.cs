using SchemaSdk.Generation.Schemas.Dialects;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.References;

/// <summary>Takes documents into a <see cref="ResourceIndex"/>: schemas, and model files with their two sides.</summary>
internal sealed class FileLoader(ResourceIndex index)
{
    /// <summary>Adds a document.</summary>
    /// <param name="file">What it is to be known as.</param>
    /// <param name="whole">All of it.</param>
    /// <param name="main">The schema that it stands for; a part of the whole.</param>
    /// <param name="inherited">The dialect where it names none.</param>
    /// <param name="name">What the schema is called; null without a name.</param>
    public void Load(SchemaFile file, JsonNode whole, JsonNode main, Dialect inherited, string? name)
    {
        var isEnvelope = !ReferenceEquals(whole, main);
        var rootPointer = file.Name + "#";
        file.Whole = index.AddRoot(file, file.Uri, whole, isEnvelope || !file.IsOwn ? rootPointer : "", inherited, isEnvelope ? null : name);
        file.Main = file.Whole;
        if (isEnvelope) AddSides(file, (JsonObject)whole, main, rootPointer, name);

        index.Register(file.Main.Uri, file.Main);
        index.Register(file.Whole.Uri, file.Main);
        index.Register(file.Uri, file.Main);
        if (!isEnvelope) index.Index(whole, file.Main.Pointer, file.Main, name);
    }

    /// <summary>The schema that a document stands for: of a model file its input.</summary>
    public static JsonNode MainOf(JsonNode whole) => (whole as JsonObject)?["input"] is (JsonObject or JsonBoolean) and var input ? input : whole;

    private void AddSides(SchemaFile file, JsonObject whole, JsonNode main, string rootPointer, string? name)
    {
        foreach (var (path, definitions) in SchemaPositions.DefinitionsOf(whole))
        {
            var at = path.Aggregate(rootPointer, JsonPointer.Append);
            foreach (var member in definitions.Members) index.Index(member.Value, JsonPointer.Append(at, member.Name), file.Whole, member.Name);
        }

        foreach (var (side, pointer) in Sides(whole, rootPointer))
        {
            var isMain = ReferenceEquals(side, main);
            var shown = isMain && file.IsOwn ? "" : pointer;
            var resource = index.AddRoot(file, file.Whole.Uri, side, shown, file.Whole.Dialect, isMain ? name : null);
            if (isMain) file.Main = resource;
            index.Index(side, shown, resource, resource.DefinitionName);
        }
    }

    private static IEnumerable<(JsonNode Side, string Pointer)> Sides(JsonObject whole, string pointer)
    {
        if (whole["input"] is { } input) yield return (input, JsonPointer.Append(pointer, "input"));
        if (whole["output"] is not { } output) yield break;

        pointer = JsonPointer.Append(pointer, "output");
        yield return SchemaPositions.Unwrapped(output) is var inner && ReferenceEquals(inner, output) ? (output, pointer) : (inner, JsonPointer.Append(pointer, "output"));
    }
}
