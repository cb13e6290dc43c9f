using Microsoft.CodeAnalysis;
using SchemaSdk.SourceGenerator.Support;

namespace SchemaSdk.SourceGenerator;

public class CompilationTests
{
    public static TheoryData<string> Names => [.. SnapshotCase.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_generated_compiles_for_net8_as_csharp_12_without_a_warning(string name)
    {
        var outcome = new GeneratorSession(SnapshotCase.Files(name)).Run();

        Assert.NotEmpty(outcome.Sources);
        Assert.Empty(Complaints(outcome));
    }

    [Fact]
    public void All_cases_compile_beside_each_other()
    {
        var outcome = new GeneratorSession(SnapshotCase.AllFiles()).Run();

        Assert.DoesNotContain(outcome.Diagnostics, diagnostic => diagnostic.Id == "SSDK008");
        Assert.Empty(Complaints(outcome));
    }

    [Fact]
    public void A_request_without_a_required_member_does_not_compile()
    {
        var session = new GeneratorSession(SnapshotCase.Files("Seedream4_5Sequential"));
        session.AddSource("""
            using Acme.Bytedance;
            internal static class Caller
            {
                public static object Without() => new Seedream4_5SequentialRequest { SequentialImageGenerationOptions = 3 };
                public static object With() => new Seedream4_5SequentialRequest { SequentialImageGenerationOptions = 3, Prompt = "A fox" };
            }
            """);

        var complaint = Assert.Single(Complaints(session.Run()));
        Assert.Equal("CS9035", complaint.Id);
        Assert.Contains("Seedream4_5SequentialRequest.Prompt", complaint.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, complaint.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_size_with_its_ratio_has_a_name_that_can_be_read()
    {
        var members = new GeneratorSession(SnapshotCase.AllFiles()).Run().Compilation
            .GetSymbolsWithName(_ => true, SymbolFilter.Member, TestContext.Current.CancellationToken)
            .Select(member => member.Name)
            .ToHashSet();

        Assert.Contains("_2048x2048_1x1", members);
        Assert.DoesNotContain("_2048x2048__11_", members);
    }

    // What nothing prints, such as unused usings, is hidden; the rest an author would see.
    private static IEnumerable<Diagnostic> Complaints(GeneratorOutcome outcome) => outcome.Compilation
        .GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden);
}
