namespace SchemaSdk.Conformance.Suite;

/// <summary>A draft of JSON Schema that the suite has cases for, or a part of one that needs a setting.</summary>
/// <param name="Folder">The folder of its cases.</param>
/// <param name="MetaSchema">The URI of its meta-schema.</param>
/// <param name="AssertsFormat">Whether <c>format</c> is a constraint in them, as a project may ask for.</param>
/// <param name="RemoteFolders">The folders of further documents that its schemas refer to; the empty one means the documents for several drafts.</param>
internal sealed record SuiteDraft(string Folder, string MetaSchema, bool AssertsFormat, IReadOnlyList<string> RemoteFolders)
{
    public static readonly SuiteDraft Draft7 = new("draft7", "http://json-schema.org/draft-07/schema#", AssertsFormat: false, ["", "draft7"]);

    public static readonly SuiteDraft Draft202012 = new("draft2020-12", "https://json-schema.org/draft/2020-12/schema", AssertsFormat: false, ["draft2020-12"]);

    /// <summary>The required cases of both drafts, and the optional ones about formats.</summary>
    public static readonly IReadOnlyList<SuiteDraft> All = [Draft7, Draft202012, FormatsOf(Draft7), FormatsOf(Draft202012)];

    private static SuiteDraft FormatsOf(SuiteDraft draft) => new(draft.Folder + "/optional/format", draft.MetaSchema, AssertsFormat: true, []);

    public override string ToString() => Folder;
}
