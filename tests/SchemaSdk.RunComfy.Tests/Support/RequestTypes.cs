using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SchemaSdk.RunComfy.Tests.Support;

/// <summary>The request types of an assembly, by the models that they are for.</summary>
internal static class RequestTypes
{
    public static JsonTypeInfo Of(ModelDescriptor descriptor) => JsonSerializerOptions.Default.GetTypeInfo(TypeOf(descriptor));

    public static Type TypeOf(ModelDescriptor descriptor) => descriptor.GetType().Assembly.GetTypes()
        .Single(type => type.GetProperty("Descriptor")?.GetValue(null) == descriptor);
}
