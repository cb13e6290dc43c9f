namespace SchemaSdk.SourceGenerator;

/// <summary>The names of the pipeline's steps, by which tests see what was computed again.</summary>
internal static class Steps
{
    public const string RootNamespace = nameof(RootNamespace);
    public const string Options = nameof(Options);
    public const string Language = nameof(Language);
    public const string Texts = nameof(Texts);
    public const string Links = nameof(Links);
    public const string Wanted = nameof(Wanted);
    public const string Documents = nameof(Documents);
    public const string CompleteTexts = nameof(CompleteTexts);
    public const string Models = nameof(Models);
    public const string Entries = nameof(Entries);
    public const string Catalog = nameof(Catalog);
    public const string Clashes = nameof(Clashes);
    public const string Printable = nameof(Printable);

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All =
        [RootNamespace, Options, Language, Texts, Links, Wanted, Documents, CompleteTexts, Models, Entries, Catalog, Clashes, Printable];
}
