namespace SchemaSdk.Generation.Schemas.Dialects;

/// <summary>Where the drafts of JSON Schema differ.</summary>
internal sealed class Dialect
{
    public static readonly Dialect Draft202012 = new() { Name = "draft 2020-12" };

    public static readonly Dialect Draft201909 = new() { Name = "draft 2019-09", ItemsMayBeList = true, Unknown = Names("prefixItems") };

    public static readonly Dialect Draft7 = new()
    {
        Name = "draft 7",
        ItemsMayBeList = true,
        ReferenceHidesSiblings = true,
        AnchorsAreIds = true,
        Unknown = Names(
            "prefixItems", "minContains", "maxContains", "unevaluatedItems", "unevaluatedProperties", "dependentRequired", "dependentSchemas",
            "$dynamicRef", "$recursiveRef", "$anchor", "$dynamicAnchor", "$recursiveAnchor"),
    };

    /// <summary>Draft 4 in what its keyword for ids is called; else it is read as draft 7, which has all its keywords.</summary>
    public static readonly Dialect Draft4 = new()
    {
        Name = "draft 4",
        ItemsMayBeList = true,
        ReferenceHidesSiblings = true,
        AnchorsAreIds = true,
        IdKeyword = "id",
        Unknown = Draft7.Unknown,
    };

    private Dialect()
    {
    }

    /// <summary>As a message says it.</summary>
    public required string Name { get; init; }

    /// <summary>Whether <c>items</c> may be a list, with <c>additionalItems</c> for the rest.</summary>
    public bool ItemsMayBeList { get; private init; }

    /// <summary>Whether nothing beside <c>$ref</c> counts.</summary>
    public bool ReferenceHidesSiblings { get; private init; }

    /// <summary>Whether an anchor is written as an id that begins with <c>#</c>.</summary>
    public bool AnchorsAreIds { get; private init; }

    public string IdKeyword { get; private init; } = "$id";

    /// <summary>Whether <c>format</c> is an assertion, because the meta-schema says so.</summary>
    public bool AssertsFormat { get; private init; }

    private HashSet<string> Unknown { get; init; } = [];

    /// <summary>Whether a keyword means something here.</summary>
    public bool Knows(string keyword) => !Unknown.Contains(keyword);

    /// <summary>The same with some keywords meaning nothing.</summary>
    public Dialect Restrict(string name, IEnumerable<string> unknown, bool assertsFormat) => new()
    {
        Name = name,
        ItemsMayBeList = ItemsMayBeList,
        ReferenceHidesSiblings = ReferenceHidesSiblings,
        AnchorsAreIds = AnchorsAreIds,
        IdKeyword = IdKeyword,
        AssertsFormat = assertsFormat,
        Unknown = new HashSet<string>(Unknown.Concat(unknown), StringComparer.Ordinal),
    };

    private static HashSet<string> Names(params string[] keywords) => new(keywords, StringComparer.Ordinal);
}
