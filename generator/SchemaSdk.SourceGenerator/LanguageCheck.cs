using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Problems;

namespace SchemaSdk.SourceGenerator;

/// <summary>Sees whether the project's C# has what generated code is written in: one clear error stands above the hundreds that follow from it.</summary>
internal static class LanguageCheck
{
    public static EquatableArray<Problem> Check(ParseOptions options)
    {
        var problems = new ProblemSink("");
        if (options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 and var version })
            problems.Report(ProblemKinds.OldLanguage, default, version.ToDisplayString());
        return problems.Problems.ToEquatableArray();
    }
}
