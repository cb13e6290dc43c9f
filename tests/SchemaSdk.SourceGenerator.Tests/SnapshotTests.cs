using SchemaSdk.SourceGenerator.Support;

namespace SchemaSdk.SourceGenerator;

public class SnapshotTests
{
    public static TheoryData<string> Names => [.. SnapshotCase.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_generated_is_what_was_verified(string name)
    {
        var outcome = new GeneratorSession(SnapshotCase.Files(name)).Run();

        // As Verify writes them: the extension .cs goes, and a first line says the name.
        var texts = outcome.Sources.ToDictionary(source => source.HintName, source => $"//HintName: {source.HintName}\n{source.SourceText}");
        if (outcome.Diagnostics.Count > 0)
            texts.Add("Diagnostics.txt", string.Concat(outcome.Diagnostics.Select(diagnostic => $"{diagnostic}\n")));
        Snapshot.Verify(Path.Combine(Snapshot.Folder, name), texts);
    }

    [Fact]
    public void Every_model_that_ships_has_a_case() =>
        Assert.Equal(
            ModelFile.InFolder(SnapshotCase.ShippedModels).Select(file => file.Id).Where(id => !id.StartsWith("bin/", StringComparison.Ordinal) && !id.StartsWith("obj/", StringComparison.Ordinal)),
            SnapshotCase.Shipped.Values.Order(StringComparer.Ordinal));
}
