using SchemaSdk.Generation.Schemas.References;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>What a schema is read from.</summary>
/// <param name="Name">The document's path below the folder of all schemas, without <c>.json</c>; or its absolute URI.</param>
/// <param name="Whole">The whole document.</param>
/// <param name="Schema">The schema in it: the document itself, or a side of a model file.</param>
/// <param name="Documents">What references may lead to besides.</param>
/// <param name="Options">What the project asks for.</param>
internal sealed record SchemaSource(string Name, JsonNode Whole, JsonNode Schema, SchemaDocuments Documents, SchemaOptions Options);
