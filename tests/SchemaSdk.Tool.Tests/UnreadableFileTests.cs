using System.Runtime.Versioning;
using System.Text;
using SchemaSdk.Tool.Files;

namespace SchemaSdk.Tool;

public sealed class UnreadableFileTests : IDisposable
{
    private readonly WorkFolder _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task A_file_that_is_not_utf_8_is_an_error_with_the_byte_at_fault()
    {
        _work.Write("x.json", [.. "{ \"a\": \""u8, 0xFF, .. "\" }"u8]);

        await AssertUnreadable("x.json", "not UTF-8, as the byte at 8 shows");
    }

    [Fact]
    public async Task Utf_16_is_an_error()
    {
        _work.Write("x.json", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(WorkFolder.Clean)]);

        await AssertUnreadable("x.json", "Save it as UTF-8");
    }

    [Fact]
    public async Task The_mark_of_utf_8_is_no_part_of_the_text()
    {
        _work.Write("x.json", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(WorkFolder.Broken)]);

        var result = await Tool.RunAsync("check", _work.Path);

        Assert.Contains("x.json(2,3): error SSDK001", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_beyond_the_bound_is_an_error()
    {
        _work.Write("x.json", new string(' ', ModelTextReader.MaxBytes + 1));

        await AssertUnreadable("x.json", "larger than 10 MiB");
    }

    [Fact]
    public async Task A_string_as_large_as_the_bound_allows_is_read()
    {
        const string Start = "{ \"description\": \"", End = "\", \"type\": \"object\" }";
        _work.Write("x.json", Start + new string('x', ModelTextReader.MaxBytes - Start.Length - End.Length) + End);

        var result = await Tool.RunAsync("check", _work.Path);

        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task A_device_without_an_end_is_an_error()
    {
        if (!File.Exists("/dev/zero")) Assert.Skip("There is no /dev/zero here.");

        var result = await Tool.RunAsync("check", "/dev/zero");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("larger than", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_an_error()
    {
        File.CreateSymbolicLink(_work["x.json"], _work["gone.json"]);

        await AssertUnreadable("x.json", "it is not there");
    }

    [Fact]
    public async Task A_file_without_the_right_to_read_it_is_an_error()
    {
        using var withheld = Withhold(_work.Write("x.json", WorkFolder.Clean));

        await AssertUnreadable("x.json", "access is denied");
    }

    [Fact]
    public async Task A_folder_without_the_right_to_read_it_is_an_error()
    {
        _work.Write("acme/x.json", WorkFolder.Clean);
        using var withheld = Withhold(_work["acme"]);

        await AssertUnreadable("acme", "access is denied");
    }

    [Fact]
    public async Task The_other_files_are_still_checked()
    {
        _work.Write("a.json", [0xFF]);
        _work.Write("b.json", WorkFolder.Broken);

        var result = await Tool.RunAsync("check", _work.Path);

        Assert.Equal(["SSDK901", "SSDK001"], result.Lines.Select(line => line.Split(' ')[2].TrimEnd(':')));
    }

    private async Task AssertUnreadable(string name, string said)
    {
        var result = await Tool.RunAsync("check", _work.Path);

        Assert.Equal(1, result.ExitCode);
        var line = Assert.Single(result.Lines);
        Assert.StartsWith($"{_work[name]}(1,1): error SSDK901: It cannot be read: ", line, StringComparison.Ordinal);
        Assert.Contains(said, line, StringComparison.Ordinal);
    }

    private static Withheld? Withhold(string path)
    {
        if (!OperatingSystem.IsWindows() && !Environment.IsPrivilegedProcess) return new Withheld(path);

        Assert.Skip("Nothing can be withheld from this user.");
        return null;
    }

    [UnsupportedOSPlatform("windows")]
    private sealed class Withheld : IDisposable
    {
        private readonly string _path;
        private readonly UnixFileMode _mode;

        public Withheld(string path)
        {
            (_path, _mode) = (path, File.GetUnixFileMode(path));
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        public void Dispose() => File.SetUnixFileMode(_path, _mode);
    }
}
