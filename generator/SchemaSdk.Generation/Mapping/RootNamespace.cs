namespace SchemaSdk.Generation.Mapping;

/// <summary>Makes a namespace of whatever a project calls its root namespace.</summary>
internal static class RootNamespace
{
    private const string Fallback = "Generated";

    public static string From(string? text)
    {
        var parts = (text ?? "").Split('.').Select(Part).Where(part => part.Length > 0).ToList();
        return parts.Count == 0 ? Fallback : string.Join(".", parts);
    }

    // Unlike names made from a schema, the words of a namespace are kept as they are written.
    private static string Part(string part)
    {
        var name = new string(part.Trim().Select(c => char.IsLetterOrDigit(c) || c == '_' ? c : '_').ToArray());
        if (name.Length == 0) return "";
        var identifier = char.IsDigit(name[0]) ? "_" + name : name;
        return ReservedNames.Keywords.Contains(identifier) ? "@" + identifier : identifier;
    }
}
