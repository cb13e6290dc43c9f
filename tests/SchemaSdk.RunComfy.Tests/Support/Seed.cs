using System.Globalization;

namespace SchemaSdk.RunComfy.Tests.Support;

/// <summary>The seed of everything random: the same on every run, unless SCHEMASDK_SEED gives another.</summary>
internal static class Seed
{
    public const string Variable = "SCHEMASDK_SEED";

    public static int Value { get; } =
        int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var given) ? given : 20260917;
}
