using SchemaSdk.Generation.Emission;
using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.SourceGenerator.Emission;

/// <summary>Parts of a model, made by hand in the namespace <c>Acme</c>: what is printed is tested apart from what chooses it.</summary>
internal static class Specs
{
    public const string Validator = "Checks";

    public static readonly TypeRef Text = new(TypeKind.String, "string");
    public static readonly TypeRef Address = new(TypeKind.Uri, "global::SchemaSdk.UriString");
    public static readonly TypeRef Whole = new(TypeKind.Int32, "int");
    public static readonly TypeRef Number = new(TypeKind.Double, "double");
    public static readonly TypeRef Json = new(TypeKind.Json, Runtime.Element);

    public static TypeRef Own(TypeKind kind, string name) => new(kind, "global::Acme." + name);

    public static TypeRef ListOf(TypeRef element) =>
        new(TypeKind.List, $"global::System.Collections.Generic.IReadOnlyList<{element.Source}>", element);

    public static TypeRef MapOf(TypeRef element) => new(TypeKind.Map, $"{Runtime.Map}<string, {element.Source}>", element);

    public static TypeRef OrNull(this TypeRef type) => type with { IsNullable = true };

    public static DocumentationSpec Says(string summary) => new(summary, default);

    public static RecordSpec Record(string name, params PropertySpec[] properties) => new()
    {
        Name = name,
        ConverterName = name + "JsonConverter",
        Documentation = Says($"A {name}."),
        IsRequest = false,
        ValidatorName = Validator,
        Properties = properties.ToEquatableArray(),
        Constants = default,
    };

    public static PropertySpec Property(string wireName, TypeRef type, bool isRequired = false) => new()
    {
        Name = char.ToUpperInvariant(wireName[0]) + wireName[1..],
        WireName = wireName,
        LocalName = wireName,
        Type = type,
        IsRequired = isRequired,
        IsObsolete = false,
        Documentation = Says($"The {wireName}."),
    };

    public static EnumSpec Enum(string name, bool isOpen, params IEnumerable<string> values) => new()
    {
        Name = name,
        ConverterName = name + "JsonConverter",
        Documentation = Says($"A {name}."),
        IsOpen = isOpen,
        Members = values.Select(value => new EnumMemberSpec(MemberName(value), value, Says($"\"{value}\" in JSON."))).ToEquatableArray(),
        Expectation = "must be listed",
    };

    public static UnionSpec Union(string name, params UnionCaseSpec[] cases) => new()
    {
        Name = name,
        ConverterName = name + "JsonConverter",
        Documentation = Says($"A {name}."),
        ValidatorName = Validator,
        MethodName = name,
        Cases = cases.ToEquatableArray(),
    };

    public static UnionCaseSpec Case(string name, TypeRef type, JsonTypes tokens, string? method = null) =>
        new(name, char.ToLowerInvariant(name[0]) + name[1..], type, tokens, method, Says($"A {name}."));

    public static ModelSpec Model(TypeRef output, RecordSpec request, params RecordSpec[] others) => new()
    {
        Id = "acme/sample",
        Description = null,
        Namespace = "Acme",
        NamespaceTail = "",
        Prefix = "",
        RequestName = request.Name,
        DescriptorName = "SampleDescriptor",
        Output = output,
        Records = others.Prepend(request with { IsRequest = true }).ToEquatableArray(),
        Enums = default,
        Parameters = default,
        RequestValidator = new ValidatorSpec("RequestChecks", "Checks requests.", Anything, default),
        OutputValidator = new ValidatorSpec("OutputChecks", "Checks outputs.", Anything, default),
    };

    private static EquatableArray<ValueRules> Anything => new ValueRules[] { new() { MethodName = "Validate", Types = JsonTypes.All, Type = null } }.ToEquatableArray();

    private static string MemberName(string value) => string.Concat(value.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
