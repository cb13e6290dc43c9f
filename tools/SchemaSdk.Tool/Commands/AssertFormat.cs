using System.CommandLine;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Tool.Commands;

/// <summary>Whether <c>format</c> is a constraint, as the property <c>SchemaSdkAssertFormat</c> says it for the source generator.</summary>
internal static class AssertFormat
{
    public static Option<bool> CreateOption() =>
        new("--assert-format") { Description = "Take 'format' as a constraint, as SchemaSdkAssertFormat=true does in a project. Without it, it only describes." };

    public static SchemaOptions OptionsFrom(ParseResult result, Option<bool> option) => new(AssertsFormat: result.GetValue(option));
}
