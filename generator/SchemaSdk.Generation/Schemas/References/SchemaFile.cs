using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.References;

/// <summary>A document that is being read from: the one that is compiled, or one that a reference leads to.</summary>
/// <param name="name">As it is shown before pointers; empty for the document that is compiled.</param>
/// <param name="uri">What its references are relative to, where it does not say so itself.</param>
/// <param name="problems">Where problems in it go; those of other documents are reported when they are compiled themselves.</param>
internal sealed class SchemaFile(string name, string uri, ProblemSink problems)
{
    public string Name { get; } = name;

    public string Uri { get; } = uri;

    public bool IsOwn => Name.Length == 0;

    public ProblemSink Problems { get; } = problems;

    /// <summary>The schema that a reference without fragment leads to: of a model file its input.</summary>
    public SchemaResource Main { get; set; } = null!;

    /// <summary>The whole document, which is no schema where it is a model file.</summary>
    public SchemaResource Whole { get; set; } = null!;

    /// <summary>Where the compiled document refers to this one.</summary>
    public TextRange Entry { get; set; }
}
