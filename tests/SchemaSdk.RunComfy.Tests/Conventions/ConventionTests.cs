using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchemaSdk.RunComfy.Tests.Conventions;

/// <summary>What holds for every generated type, however many models there are.</summary>
public class ConventionTests
{
    [Fact]
    public void There_are_types_to_look_at()
    {
        Assert.Equal(Models.All.Count, GeneratedTypes.Requests.Count());
        Assert.True(GeneratedTypes.Enums.Count() >= 7, "Enums are missing.");
    }

    [Fact]
    public void Every_type_is_sealed_or_static() =>
        Assert.All(GeneratedTypes.Public, type => Assert.True(type.IsSealed, type.FullName));

    [Fact]
    public void Every_type_and_every_member_is_documented() => Assert.All(GeneratedTypes.Public, type =>
    {
        Assert.True(GeneratedTypes.IsDocumented("T:" + type.FullName), type.FullName);
        Assert.All(GeneratedTypes.MembersOf(type), member => Assert.True(GeneratedTypes.IsDocumented(KeyOf(member)), KeyOf(member)));
    });

    [Fact]
    public void No_name_has_two_underscores_in_a_row() => Assert.All(GeneratedTypes.Public, type =>
    {
        Assert.DoesNotContain("__", type.Name, StringComparison.Ordinal);
        Assert.All(GeneratedTypes.MembersOf(type), member => Assert.DoesNotContain("__", member.Name, StringComparison.Ordinal));
    });

    [Fact]
    public void Every_type_names_its_converter_and_is_known_to_the_resolver() => Assert.All(GeneratedTypes.Values, type =>
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = Models.JsonTypeInfoResolver };
        var converter = type.GetCustomAttribute<JsonConverterAttribute>()!.ConverterType!;

        Assert.Equal(type.Namespace, converter.Namespace);
        Assert.True(converter.IsPublic, converter.FullName);
        Assert.IsType(converter, Models.JsonTypeInfoResolver.GetTypeInfo(type, options)!.Converter);
        if (type.IsValueType)
            Assert.NotNull(Models.JsonTypeInfoResolver.GetTypeInfo(typeof(Nullable<>).MakeGenericType(type), options));
    });

    [Fact]
    public void Every_request_is_a_record_for_the_client_with_a_descriptor_in_the_catalog() => Assert.All(GeneratedTypes.Requests, type =>
    {
        Assert.True(typeof(IModelRequest<MediaOutput>).IsAssignableFrom(type), type.FullName);
        Assert.True(typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type), type.FullName);
        Assert.Contains((ModelDescriptor)type.GetProperty("Descriptor")!.GetValue(null)!, Models.All);
        Assert.NotNull(type.GetProperty("AdditionalProperties"));
    });

    [Fact]
    public void Every_property_of_a_request_is_a_parameter_of_its_model() => Assert.All(GeneratedTypes.Requests, type =>
    {
        var descriptor = (ModelDescriptor)type.GetProperty("Descriptor")!.GetValue(null)!;
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.Name != "AdditionalProperties").ToList();

        Assert.Equal(descriptor.Parameters.Select(parameter => parameter.Name), properties.Select(property => property.Name));
        Assert.Equal(
            descriptor.Parameters.Select(parameter => parameter.IsRequired),
            properties.Select(property => property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute")));
    });

    [Fact]
    public void Every_enum_value_is_written_as_a_text_of_its_own_and_reads_back() => Assert.All(GeneratedTypes.Enums, type =>
    {
        var written = Enum.GetValues(type).Cast<object>().Select(value => (Value: value, Json: JsonSerializer.Serialize(value, type))).ToList();

        Assert.Equal(written.Count, written.Select(value => value.Json).Distinct().Count());
        Assert.All(written, value => Assert.Equal(value.Value, JsonSerializer.Deserialize(value.Json, type)));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("\"no such value\"", type));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("0", type));
    });

    [Fact]
    public void Every_enum_value_is_an_allowed_value_of_the_schema() => Assert.All(GeneratedTypes.Enums, type =>
    {
        var written = Enum.GetValues(type).Cast<object>()
            .Select(value => (Name: value.ToString(), Text: JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(value, type)))).ToList();

        Assert.Contains(
            Models.All.SelectMany(model => model.Parameters),
            parameter => parameter.AllowedValues.Count > 0 && parameter.AllowedValues[0].Name is not null
                && written.SequenceEqual(parameter.AllowedValues.Select(value => (value.Name, JsonSerializer.Deserialize<string>(value.Json)))));
    });

    private static string KeyOf(MemberInfo member)
    {
        var name = $"{member.DeclaringType!.FullName}.{member.Name}";
        return member switch
        {
            PropertyInfo => "P:" + name,
            FieldInfo => "F:" + name,
            MethodInfo method => "M:" + name + (method.GetParameters() is { Length: > 0 } parameters
                ? $"({string.Join(',', parameters.Select(parameter => parameter.ParameterType.FullName!.Replace('&', '@')))})"
                : ""),
            _ => throw new ArgumentException($"No kind of member to document: {member}.", nameof(member)),
        };
    }
}
