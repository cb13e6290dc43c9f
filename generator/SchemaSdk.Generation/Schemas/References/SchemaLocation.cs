using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.References;

/// <summary>A place in a document where a schema stands.</summary>
/// <param name="Json">What stands there.</param>
/// <param name="Pointer">As <see cref="SchemaNode.Pointer"/> shows it.</param>
/// <param name="Resource">What it is a part of.</param>
/// <param name="DefinitionName">As <see cref="SchemaNode.DefinitionName"/> has it.</param>
/// <param name="Holder">The keyword that it is the value of, or a part of the value; null where it was reached by a reference.</param>
internal sealed record SchemaLocation(JsonNode Json, string Pointer, SchemaResource Resource, string? DefinitionName = null, string? Holder = null);

/// <summary>A place, and what <c>$dynamicRef</c> means there.</summary>
internal readonly record struct SchemaSite(SchemaLocation Location, DynamicScope Scope);
