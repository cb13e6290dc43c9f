using SchemaSdk.SourceGenerator.Support;

namespace SchemaSdk.SourceGenerator;

public sealed class SnapshotHelperTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots-").FullName;

    [Fact]
    public void The_first_line_that_differs_is_shown_and_what_was_received_is_kept()
    {
        SkipWhileAccepting();
        File.WriteAllText(Path.Combine(_folder, "A.g.verified.cs"), "one\ntwo\nthree\n");

        var failure = Assert.ThrowsAny<Exception>(() => Snapshot.Verify(_folder, new Dictionary<string, string> { ["A.g.cs"] = "one\n2\nthree\n" }));

        Assert.Contains("differs first in line 2:\n  - two\n  + 2\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains("SCHEMASDK_ACCEPT_SNAPSHOTS=1", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\n2\nthree\n", File.ReadAllText(Path.Combine(_folder, "A.g.received.cs")));
    }

    [Fact]
    public void A_missing_file_and_a_stale_one_fail()
    {
        SkipWhileAccepting();
        File.WriteAllText(Path.Combine(_folder, "Old.g.verified.cs"), "");

        var failure = Assert.ThrowsAny<Exception>(() => Snapshot.Verify(_folder, new Dictionary<string, string> { ["New.g.cs"] = "" }));

        Assert.Contains("New.g.verified.cs does not exist", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Old.g.verified.cs is stale", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_texts_pass_whatever_their_line_ends_and_leave_nothing_behind()
    {
        SkipWhileAccepting();
        File.WriteAllText(Path.Combine(_folder, "A.g.verified.cs"), "one\r\ntwo\r\n");
        File.WriteAllText(Path.Combine(_folder, "A.g.received.cs"), "from an earlier run");

        Snapshot.Verify(_folder, new Dictionary<string, string> { ["A.g.cs"] = "one\ntwo\n" });

        Assert.Equal(["A.g.verified.cs"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void SkipWhileAccepting()
    {
        if (Snapshot.Accepts) Assert.Skip("Snapshots are being accepted.");
    }
}
