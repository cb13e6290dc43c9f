using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>
/// Chooses the C# type of each schema of one side of a model. In: schemas. Out: type references, and the records and
/// enums that they need. It prints nothing and checks nothing.
/// </summary>
internal sealed class TypeMapper(TypeNames names, ModelNaming naming, string validatorName, bool isOutput)
{
    private const string RootMethod = "Validate";

    private readonly RulesMapper _rules = new();
    private readonly List<RecordSpec> _records = [];
    private readonly List<RecordRules> _recordRules = [];
    private readonly List<EnumSpec> _enums = [];

    public IReadOnlyList<RecordSpec> Records => _records;

    public IReadOnlyList<RecordRules> RecordRules => _recordRules;

    public IReadOnlyList<EnumSpec> Enums => _enums;

    /// <summary>The record for the schema of a whole request; one without members where the schema lists none.</summary>
    public ValueRules MapRoot(SchemaNode schema, string recordName, string prefix, DocumentationSpec documentation) =>
        MapRecord(schema, recordName, prefix, documentation, _rules.Map(schema, RootMethod, converterName: null), isRequest: !isOutput);

    /// <summary>The type for the schema of a whole output: a record where it lists members, otherwise JSON.</summary>
    public (TypeRef Type, ValueRules Rules) MapOutput(SchemaNode schema, string recordName, string prefix, DocumentationSpec documentation) =>
        schema.IsObject && schema.Properties.Count > 0 && schema.NotEnforced.Count == 0
            ? (new TypeRef(TypeKind.Record, naming.Qualify(recordName)), MapRoot(schema, recordName, prefix, documentation))
            : (ScalarTypes.Json, _rules.MapWhole(schema, RootMethod));

    private ValueRules MapRecord(
        SchemaNode schema, string name, string owner, DocumentationSpec documentation, ValueRules own, bool isRequest)
    {
        var members = new MemberNames(name);
        var index = _records.Count;
        _records.Add(null!);
        var properties = new List<PropertySpec>();
        var constants = new List<ConstantSpec>();
        var memberRules = new List<MemberRules>();
        foreach (var property in schema.Properties)
        {
            var isRequired = schema.Required.Contains(property.Name, StringComparer.Ordinal);
            var (memberName, localName) = members.Take(property.Name);
            var place = Place.Member(own, memberName, property);
            var required = isRequired ? RulesMapper.Required(schema, property.Name) : null;
            if (isRequired && property.Schema is { Always: null, Const: { } constant })
            {
                constants.Add(new ConstantSpec(property.Name, JsonFormatter.Compact(constant)));
                memberRules.Add(new MemberRules(property.Name, localName, required, _rules.MapWhole(property.Schema, place.MethodName)));
                continue;
            }

            var (type, valueRules) = MapValue(property.Schema, owner, place);
            memberRules.Add(new MemberRules(property.Name, localName, required, valueRules));
            properties.Add(new PropertySpec
            {
                Name = memberName,
                WireName = property.Name,
                LocalName = localName,
                Type = type,
                IsRequired = isRequired,
                IsObsolete = property.Schema.IsDeprecated && !isRequired,
                Documentation = DocumentationMapper.OfProperty(property),
            });
        }

        foreach (var missing in schema.Required.Where(required => !schema.Properties.Any(property => property.Name == required)))
            memberRules.Add(new MemberRules(missing, members.Take(missing).LocalName, RulesMapper.Required(schema, missing), RulesMapper.Nothing));

        var complete = own with { Members = memberRules.ToEquatableArray() };
        _recordRules.Add(new RecordRules(name, complete));
        _records[index] = new RecordSpec
        {
            Name = name,
            ConverterName = names.TakeConverter(name),
            Documentation = documentation,
            IsRequest = isRequest,
            ValidatorName = validatorName,
            Properties = properties.ToEquatableArray(),
            Constants = constants.ToEquatableArray(),
        };
        return complete;
    }

    private (TypeRef Type, ValueRules Rules) MapValue(SchemaNode schema, string owner, Place place)
    {
        if (schema.NotEnforced.Count > 0 || schema.Always is not null) return Plain(ScalarTypes.Json, schema, place);

        var types = schema.Types & ~JsonTypes.Null;
        var isNullable = (schema.Types & JsonTypes.Null) != 0 && (schema.Types != JsonTypes.All || AllowedValues.ListNull(schema));
        if (AllowedValues.AreStrings(schema)) return MapEnum(schema, owner, place, isNullable);
        if (schema.IsObject && schema.Properties.Count > 0) return MapObject(schema, owner, place, isNullable);
        if (types == JsonTypes.Array) return MapArray(schema, owner, place, isNullable);
        return Plain(ScalarTypes.Of(schema) with { IsNullable = isNullable && ScalarTypes.Of(schema).Kind != TypeKind.Json }, schema, place);
    }

    private (TypeRef Type, ValueRules Rules) Plain(TypeRef type, SchemaNode schema, Place place) =>
        (type, _rules.MapWhole(schema, place.MethodName));

    private (TypeRef Type, ValueRules Rules) MapEnum(SchemaNode schema, string owner, Place place, bool isNullable)
    {
        var name = names.Take(owner, place.MemberName, isOutput, place.Range);
        var specification = EnumMapper.Map(schema, name, names.TakeConverter(name), isOutput, place.Documentation);
        _enums.Add(specification);
        var kind = isOutput ? TypeKind.OpenEnum : TypeKind.Enum;
        return (
            new TypeRef(kind, naming.Qualify(name), IsNullable: isNullable),
            _rules.Map(schema, place.MethodName, naming.Qualify(specification.ConverterName)));
    }

    private (TypeRef Type, ValueRules Rules) MapObject(SchemaNode schema, string owner, Place place, bool isNullable)
    {
        var name = names.Take(owner, place.MemberName, isOutput, place.Range);
        var own = _rules.Map(schema, place.MethodName, converterName: null);
        var complete = MapRecord(schema, name, name, place.Documentation, own, isRequest: false);
        return (new TypeRef(TypeKind.Record, naming.Qualify(name), IsNullable: isNullable), complete);
    }

    private (TypeRef Type, ValueRules Rules) MapArray(SchemaNode schema, string owner, Place place, bool isNullable)
    {
        var own = _rules.Map(schema, place.MethodName, converterName: null);
        if (schema.Items is null) return (ScalarTypes.ListOf(ScalarTypes.Json) with { IsNullable = isNullable }, own);
        var (element, itemRules) = MapValue(schema.Items, owner, place.Item(schema.Items));
        return (ScalarTypes.ListOf(element) with { IsNullable = isNullable }, own with { Items = itemRules });
    }
}
