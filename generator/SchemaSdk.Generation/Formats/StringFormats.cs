namespace SchemaSdk.Generation.Formats;

/// <summary>The formats that can be asserted. One implementation for the generator and the runtime, so that all doors say the same.</summary>
/// <remarks>
/// Each takes time linear in the text. <c>idn-hostname</c> is not among them: which letters a name may have is a table of
/// Unicode that .NET does not have everywhere. For the same reason the labels <c>xn--…</c> of a host name are not decoded.
/// </remarks>
internal static class StringFormats
{
    private static readonly Dictionary<string, Func<string, bool>> Checks = new(StringComparer.Ordinal)
    {
        ["date"] = DateTimeFormats.IsDate,
        ["time"] = DateTimeFormats.IsTime,
        ["date-time"] = DateTimeFormats.IsDateTime,
        ["duration"] = DurationFormat.IsMatch,
        ["email"] = text => EmailFormat.IsMatch(text, isInternational: false),
        ["idn-email"] = text => EmailFormat.IsMatch(text, isInternational: true),
        ["hostname"] = HostNameFormat.IsMatch,
        ["ipv4"] = AddressFormats.IsIPv4,
        ["ipv6"] = AddressFormats.IsIPv6,
        ["uri"] = text => UriFormat.IsMatch(text, isInternational: false, mayBeRelative: false),
        ["uri-reference"] = text => UriFormat.IsMatch(text, isInternational: false, mayBeRelative: true),
        ["iri"] = text => UriFormat.IsMatch(text, isInternational: true, mayBeRelative: false),
        ["iri-reference"] = text => UriFormat.IsMatch(text, isInternational: true, mayBeRelative: true),
        ["uri-template"] = UriTemplateFormat.IsMatch,
        ["uuid"] = UuidFormat.IsMatch,
        ["json-pointer"] = JsonPointerFormats.IsPointer,
        ["relative-json-pointer"] = JsonPointerFormats.IsRelativePointer,
        ["regex"] = text => new RegexSyntax(text).IsValid(),
    };

    /// <summary>Whether a text is checked against this format.</summary>
    public static bool IsKnown(string format) => Checks.ContainsKey(format);

    /// <summary>Whether a text has the format; every text has one that is not known.</summary>
    public static bool IsMatch(string format, string text) => !Checks.TryGetValue(format, out var check) || check(text);
}
