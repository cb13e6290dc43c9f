using System.Globalization;

namespace SchemaSdk.Conformance.Suite;

/// <summary>A schema with its cases.</summary>
/// <param name="Draft">The draft, as the suite's folder is called.</param>
/// <param name="File">The file without <c>.json</c>: mostly the keyword that the group is about.</param>
/// <param name="Index">The place in the file.</param>
/// <param name="Description">What the suite says of it.</param>
/// <param name="Schema">The schema as it stands in the suite.</param>
/// <param name="Cases">Its cases.</param>
internal sealed record SuiteGroup(SuiteDraft Draft, string File, int Index, string Description, string Schema, IReadOnlyList<SuiteCase> Cases)
{
    /// <summary>The id of its model, whose generated types begin with a name that no other group's name begins with.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Draft.Folder}/{File}-{Index:000}");

    /// <summary>The schema as the output of a model: an output may be any value.</summary>
    public string ModelFile => $$"""{ "$schema": "{{Draft.MetaSchema}}", "input": { "type": "object" }, "output": {{Schema}} }""";

    public override string ToString() => $"{Id} ({Description})";
}
