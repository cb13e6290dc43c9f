namespace SchemaSdk.Generation.Mapping;

/// <summary>Where a model's types live and what their names begin with. In: the model id. Out: names.</summary>
/// <param name="NamespaceTail">The namespace below the root namespace, from the id's first segment; empty for an id of one segment.</param>
/// <param name="Prefix">From the remaining segments.</param>
internal sealed record ModelNames(string NamespaceTail, string Prefix)
{
    public static ModelNames Of(string modelId, string? typeName)
    {
        var slash = modelId.IndexOf('/');
        return new ModelNames(
            slash < 0 ? "" : NamespaceOf(modelId.Substring(0, slash)),
            typeName ?? Identifiers.Of(modelId.Substring(slash + 1)));
    }

    private static string NamespaceOf(string segment)
    {
        var name = Identifiers.Of(segment);
        return ReservedNames.Namespaces.Contains(name, StringComparer.OrdinalIgnoreCase) ? name + "Models" : name;
    }
}
