using SchemaSdk.Conformance.Results;

namespace SchemaSdk.Conformance;

/// <summary>Cases that are answered otherwise than the suite says, and where that is documented.</summary>
internal static class Departures
{
    /// <summary>SSDK039: of a host name the encoded labels are not decoded, so that wrong ones are accepted.</summary>
    public static bool Has(CaseResult result) =>
        result.Group.File == "hostname" && result.Group.Draft.AssertsFormat && !result.Case.IsValid && result.Case.Json.Contains("xn--", StringComparison.OrdinalIgnoreCase);
}
