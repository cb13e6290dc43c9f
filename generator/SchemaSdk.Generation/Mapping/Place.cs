using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Where a schema stands, for the names that are made from its place.</summary>
/// <param name="MethodName">The validator's method for it.</param>
/// <param name="MemberName">The C# name that a type made for it ends with.</param>
/// <param name="Documentation">What a type made for it is documented with.</param>
/// <param name="Range">Where its name stands in the text.</param>
internal sealed record Place(string MethodName, string MemberName, DocumentationSpec Documentation, TextRange Range)
{
    public static Place Member(ValueRules owner, string memberName, SchemaProperty property) =>
        new(Identifiers.Join(owner.MethodName, memberName), memberName, DocumentationMapper.OfType(property.Schema, property.Name), property.NameRange);

    public Place Item(SchemaNode items) =>
        new(MethodName + "Item", MemberName + "Item", DocumentationMapper.OfItem(items, Documentation), Range);
}
