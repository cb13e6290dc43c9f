using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Where a schema stands, for the names that are made from its place.</summary>
/// <param name="Owner">What the name of a type made for it begins with.</param>
/// <param name="MemberName">What the name ends with.</param>
/// <param name="Documentation">What a type made for it is documented with.</param>
/// <param name="Range">Where its name stands in the text.</param>
internal sealed record Place(string Owner, string MemberName, DocumentationSpec Documentation, TextRange Range)
{
    public static Place Member(string owner, string memberName, SchemaProperty property) =>
        new(owner, memberName, DocumentationMapper.OfType(property.Schema, property.Name), property.NameRange);

    /// <summary>An item of a list or a value of a map.</summary>
    public Place Inside(string suffix, SchemaNode schema, string name) =>
        this with { MemberName = MemberName + suffix, Documentation = DocumentationMapper.OfPart(schema, name, Documentation) };

    /// <summary>A branch of a union.</summary>
    public Place Case(string suffix, SchemaNode schema) =>
        this with { MemberName = MemberName + suffix, Documentation = DocumentationMapper.OfCase(schema, Documentation) };
}
