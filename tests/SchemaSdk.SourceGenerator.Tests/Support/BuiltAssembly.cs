using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace SchemaSdk.SourceGenerator.Support;

/// <summary>Looks into a built assembly without loading it.</summary>
internal static class BuiltAssembly
{
    /// <summary>Its types, as <c>Namespace.Type</c>, with their properties, as <c>Namespace.Type.Property</c>.</summary>
    public static IReadOnlySet<string> MembersOf(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition))
        {
            var name = $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
            members.Add(name);
            foreach (var property in type.GetProperties()) members.Add($"{name}.{metadata.GetString(metadata.GetPropertyDefinition(property).Name)}");
        }

        return members;
    }

    /// <summary>The texts in its code.</summary>
    public static IReadOnlySet<string> TextsOf(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = metadata.GetNextHandle(handle)) texts.Add(metadata.GetUserString(handle));
        return texts;
    }
}
