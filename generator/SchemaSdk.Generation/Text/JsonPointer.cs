using System.Globalization;

namespace SchemaSdk.Generation.Text;

/// <summary>JSON Pointers (RFC 6901) as text.</summary>
internal static class JsonPointer
{
    public static string Append(string pointer, string name) => pointer + "/" + name.Replace("~", "~0").Replace("/", "~1");

    public static string Append(string pointer, int index) => pointer + "/" + index.ToString(CultureInfo.InvariantCulture);
}
