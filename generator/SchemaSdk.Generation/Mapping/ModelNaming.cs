namespace SchemaSdk.Generation.Mapping;

/// <summary>Full names of types in one model's namespace.</summary>
internal sealed record ModelNaming(string Namespace)
{
    public string Qualify(string typeName) => $"global::{Namespace}.{typeName}";

    public string Unqualify(string qualifiedName) => qualifiedName.Substring(Qualify("").Length);
}
