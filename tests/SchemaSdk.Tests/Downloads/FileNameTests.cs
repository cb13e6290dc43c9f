using SchemaSdk.Downloads;

namespace SchemaSdk.Tests.Downloads;

public class FileNameTests
{
    [Theory]
    [InlineData("https://h/a/b.png", "b.png")]
    [InlineData("https://h/", "file.png")]
    [InlineData("https://h", "file.png")]
    [InlineData("https://h/a", "a.png")]
    [InlineData("https://h/..%2F..%2Fetc%2Fpasswd", "_.._etc_passwd.png")]
    [InlineData("https://h/..%5C..%5Ca.exe", "_.._a.exe")]
    [InlineData("https://h/%2e%2e%2e", "file.png")]
    [InlineData("https://h/.bashrc", "bashrc.png")]
    [InlineData("https://h/NUL.txt", "_NUL.txt")]
    [InlineData("https://h/com1", "_com1.png")]
    [InlineData("https://h/a%3Ab%2A%3F%22%3C%3E%7C.png", "a_b______.png")]
    [InlineData("https://h/a%00b%0A.png", "a_b_.png")]
    [InlineData("https://h/x%E2%80%AEgnp.exe", "x_gnp.exe")]
    [InlineData("https://h/a.png.%20.", "a.png")]
    [InlineData("https://h/-rf.png", "_-rf.png")]
    [InlineData("https://h/~root.png", "_~root.png")]
    [InlineData("https://h/CLOCK$.png", "_CLOCK$.png")]
    [InlineData("https://h/aux .png", "_aux .png")]
    [InlineData("https://h/a%E2%80%8B%E2%81%A6b.png", "a__b.png")]
    [InlineData("https://h/a/..;/b%2F%2e%2e%2Fc.png", "b_.._c.png")]
    [InlineData("https://h/%E7%8C%AB.png", "猫.png")]
    public void A_name_is_cleaned_of_what_could_leave_the_folder_or_fail_on_some_system(string address, string name) =>
        Assert.Equal(name, FileNames.For(new Uri(address), "image/png"));

    [Fact]
    public void A_long_name_is_shortened_between_characters_and_keeps_its_ending()
    {
        var name = FileNames.Clean(string.Concat(Enumerable.Repeat("🎉猫", 100)) + ".jpeg");
        Assert.EndsWith(".jpeg", name);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(name), 100, 180);
        Assert.DoesNotContain('\uFFFD', name);
    }
}
