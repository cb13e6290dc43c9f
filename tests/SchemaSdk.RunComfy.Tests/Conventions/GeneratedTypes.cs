using System.Reflection;
using System.Xml.Linq;

namespace SchemaSdk.RunComfy.Tests.Conventions;

/// <summary>The public types of the assembly of models, and what is documented of them.</summary>
internal static class GeneratedTypes
{
    private static readonly Assembly Assembly = typeof(Models).Assembly;

    private static readonly HashSet<string> Documented = [.. XDocument.Load(Path.ChangeExtension(Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(member => member.Elements().Any(part => part.Name == "summary" ? part.Value.Trim().Length > 0 : part.Name == "inheritdoc"))
        .Select(member => member.Attribute("name")!.Value)];

    public static IEnumerable<Type> Public => Assembly.GetExportedTypes();

    /// <summary>Types that JSON is made of.</summary>
    public static IEnumerable<Type> Values => Public.Where(type => !IsStatic(type) && !type.Name.EndsWith("JsonConverter", StringComparison.Ordinal));

    public static IEnumerable<Type> Enums => Public.Where(type => type.IsEnum);

    public static IEnumerable<Type> Requests => Public.Where(type => type.Name.EndsWith("Request", StringComparison.Ordinal));

    public static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    public static bool IsDocumented(string key) => Documented.Contains(key);

    /// <summary>What somebody wrote into a type: neither what records come with nor accessors.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(member => member is PropertyInfo or FieldInfo { IsSpecialName: false } or MethodInfo { IsSpecialName: false }
            && !member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)));
}
