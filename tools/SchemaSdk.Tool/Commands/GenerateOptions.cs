using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Tool.Commands;

/// <param name="Folder">Where files go.</param>
/// <param name="RootNamespace">The namespace that the models' namespaces are below.</param>
/// <param name="Schemas">How schemas are read.</param>
/// <param name="Clean">Whether files that nothing yields any more are deleted.</param>
internal sealed record GenerateOptions(string Folder, string RootNamespace, SchemaOptions Schemas, bool Clean);
