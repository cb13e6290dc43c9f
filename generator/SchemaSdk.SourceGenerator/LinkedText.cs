using SchemaSdk.Generation.Schemas.References;

namespace SchemaSdk.SourceGenerator;

/// <summary>A model file, and what it has to do with others.</summary>
internal sealed record LinkedText(ModelText Text, DocumentLinks Links);

/// <summary>A model file with the other files that its references lead to, mostly none: all that its model depends on.</summary>
internal sealed record CompleteText(ModelText Text, SchemaDocuments Documents);
