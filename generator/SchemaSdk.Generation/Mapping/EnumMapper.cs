using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Names the values of a string enum. In: the schema and the type's name. Out: the enum with a member a value.</summary>
internal static class EnumMapper
{
    public static EnumSpec Map(SchemaNode schema, string name, string converterName, bool isOpen, DocumentationSpec documentation)
    {
        var values = AllowedValues.Of(schema)!;
        var scope = new NameScope([name, .. isOpen ? ReservedNames.OpenEnumMembers : ReservedNames.Members]);
        var members = new List<EnumMemberSpec>();
        for (var index = 0; index < values.Count; index++)
        {
            if (values[index] is not JsonString text) continue;
            var wanted = schema.EnumNames?[index] ?? text.Value;
            var description = schema.EnumDescriptions?[index];
            members.Add(new EnumMemberSpec(
                scope.Take(Identifiers.Of(wanted)), text.Value, DocumentationMapper.OfValue(text.Value, description)));
        }

        return new EnumSpec
        {
            Name = name,
            ConverterName = converterName,
            Documentation = documentation,
            IsOpen = isOpen,
            Members = members.ToEquatableArray(),
            Expectation = ViolationText.OneOf(values),
        };
    }
}
