using System.Text.Json;
using SchemaSdk.CompilerServices;

namespace SchemaSdk.Submitting;

/// <summary>Finds plain <c>http:</c> addresses in the URI members of a request: the service fetches <c>https</c> and <c>data:</c> only.</summary>
internal static class PlainHttpCheck
{
    private const string Refusal =
        "must be an https: address or a data: URI, but is a plain http: address, which the service does not fetch";

    // As deep as a writer writes.
    private static readonly JsonReaderOptions Deep = new() { MaxDepth = 1000 };

    public static IReadOnlyList<ValidationError> Run(
        IReadOnlyList<ModelParameter> parameters, ReadOnlySpan<byte> utf8Json, Uri baseAddress)
    {
        if (!parameters.Any(HoldsUri)) return [];
        var reader = new Utf8JsonReader(utf8Json, Deep);
        var errors = new ErrorCollector();
        reader.Read();
        VisitMembers(ref reader, parameters, "", baseAddress.IsLoopback, ref errors);
        return errors.ToResult().Errors;
    }

    private static bool HoldsUri(ModelParameter parameter) =>
        parameter.Kind == ParameterKind.Uri
        || (parameter.Items is { } items && HoldsUri(items))
        || parameter.Properties.Any(HoldsUri);

    private static void Visit(
        ref Utf8JsonReader reader, ModelParameter? parameter, string keyword, bool allowLoopback, ref ErrorCollector errors)
    {
        if (parameter is null) reader.Skip();
        else if (reader.TokenType == JsonTokenType.StartObject) VisitMembers(ref reader, parameter.Properties, keyword, allowLoopback, ref errors);
        else if (reader.TokenType == JsonTokenType.StartArray) VisitElements(ref reader, parameter.Items, keyword + "/items", allowLoopback, ref errors);
        else if (parameter.Kind == ParameterKind.Uri && IsRefused(ref reader, allowLoopback)) errors.Add("", keyword + "/format", Refusal);
    }

    private static void VisitMembers(
        ref Utf8JsonReader reader, IReadOnlyList<ModelParameter> parameters, string keyword, bool allowLoopback, ref ErrorCollector errors)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = errors.Count;
            var parameter = parameters.FirstOrDefault(p => p.WireName == name);
            Visit(ref reader, parameter, parameter is null ? keyword : $"{keyword}/properties/{Pointer(name)}", allowLoopback, ref errors);
            errors.Prefix(start, name);
        }
    }

    private static void VisitElements(
        ref Utf8JsonReader reader, ModelParameter? items, string keyword, bool allowLoopback, ref ErrorCollector errors)
    {
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            var start = errors.Count;
            Visit(ref reader, items, keyword, allowLoopback, ref errors);
            errors.Prefix(start, index);
        }
    }

    private static bool IsRefused(ref Utf8JsonReader reader, bool allowLoopback)
    {
        // A data URI can be a hundred megabytes: it is told by its first letter, without a copy.
        if (reader.TokenType != JsonTokenType.String || (!reader.ValueIsEscaped && reader.ValueSpan is [(byte)'d' or (byte)'D', ..])) return false;
        var text = reader.GetString()!.TrimStart();
        return text.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            && !(allowLoopback && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.IsLoopback);
    }

    private static string Pointer(string name) => name.Replace("~", "~0").Replace("/", "~1");
}
