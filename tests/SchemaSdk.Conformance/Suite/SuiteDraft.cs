namespace SchemaSdk.Conformance.Suite;

/// <summary>A draft of JSON Schema that the suite has cases for.</summary>
/// <param name="Folder">The folder of its cases.</param>
/// <param name="MetaSchema">The URI of its meta-schema.</param>
/// <param name="RemoteFolders">The folders of further documents that its schemas refer to; the empty one means the documents for several drafts.</param>
internal sealed record SuiteDraft(string Folder, string MetaSchema, IReadOnlyList<string> RemoteFolders)
{
    public static readonly SuiteDraft Draft7 = new("draft7", "http://json-schema.org/draft-07/schema#", ["", "draft7"]);

    public static readonly SuiteDraft Draft202012 = new("draft2020-12", "https://json-schema.org/draft/2020-12/schema", ["draft2020-12"]);

    public static readonly IReadOnlyList<SuiteDraft> All = [Draft7, Draft202012];

    public override string ToString() => Folder;
}
