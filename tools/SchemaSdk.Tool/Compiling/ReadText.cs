using SchemaSdk.Generation.Schemas.References;
using SchemaSdk.Tool.Files;

namespace SchemaSdk.Tool.Compiling;

/// <summary>A model file that was read, or was not for a reason.</summary>
/// <param name="Source">The file.</param>
/// <param name="Document">What it holds, with what it has to do with other files; null where it cannot be read.</param>
/// <param name="Fault">Why not.</param>
internal sealed record ReadText(ModelSource Source, SchemaDocument? Document, string? Fault)
{
    public static ReadText From(ModelSource source)
    {
        var (text, fault) = ModelTextReader.Read(source.Path);
        var document = text is null ? null : new SchemaDocument(source.Id, text);

        // Here and now, because this runs on all processors.
        _ = document?.Links;
        return new ReadText(source, document, fault);
    }
}
