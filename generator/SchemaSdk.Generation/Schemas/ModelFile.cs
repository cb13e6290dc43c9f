using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>A model file, understood.</summary>
internal sealed class ModelFile
{
    /// <summary>The file that it was read from.</summary>
    public required string Path { get; init; }

    /// <summary>The model's id: the file's <c>model</c>, else the id that its place in the folder gives.</summary>
    public required string Id { get; init; }

    /// <summary>The C# name that the file asks for in place of the derived one, or null.</summary>
    public string? TypeName { get; init; }

    /// <summary>Where a problem with the model's name belongs: at <c>typeName</c>, else at <c>model</c>, else at the start of the file.</summary>
    public TextRange NameRange { get; init; }

    public string? Description { get; init; }

    public required SchemaNode Input { get; init; }

    /// <summary>The output schema; null where the model has the platform's shared output.</summary>
    public SchemaNode? Output { get; init; }
}
