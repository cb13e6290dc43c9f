using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Makes a type of a schema that allows only listed strings.</summary>
internal static class EnumTypes
{
    /// <param name="mapper">The side of the model.</param>
    /// <param name="schema">The schema that decides the type.</param>
    /// <param name="values">The schema that lists the strings.</param>
    /// <param name="place">Where it stands.</param>
    public static TypeRef Map(TypeMapper mapper, SchemaNode schema, SchemaNode values, Place place)
    {
        var names = mapper.Names;
        var name = names.Of(schema, place);
        var specification = EnumMapper.Map(values, name, names.TakeConverter(name), names.IsOutput, place.Documentation);
        mapper.Enums.Add(specification);
        // The validator can ask the converter only where both have the same list.
        if (values == schema) mapper.EnumConverters[schema] = names.Qualify(specification.ConverterName);
        var type = new TypeRef(names.IsOutput ? TypeKind.OpenEnum : TypeKind.Enum, names.Qualify(name));
        mapper.Remember(schema, type);
        return type;
    }
}
