namespace SchemaSdk.RunComfy.Tests.Documentation;

public sealed class ReadmeTests
{
    // The one difference: QuickStart chooses between the service and the emulator before it makes the client.
    private static readonly string[] ChoiceOfService = ["using QuickStart;", "await using var service = await Service.ChooseAsync();"];

    [Fact]
    public void The_code_of_the_README_is_the_code_of_QuickStart()
    {
        var program = Statements(File.ReadAllText(Path.Combine(Repository.Root, "tools", "QuickStart", "Program.cs")))
            .Where(line => !ChoiceOfService.Contains(line))
            .Select(line => line.Replace("new QueueClient(service.Options)", "new QueueClient()", StringComparison.Ordinal));
        Assert.Equal(program, Statements(CodeOfReadme()));
    }

    [Fact]
    public void Every_link_of_the_README_leads_somewhere()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var targets = text.Split("](").Skip(1).Select(part => part[..part.IndexOf(')', StringComparison.Ordinal)]).ToList();
        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(Repository.Root, target)), target));
    }

    private static string CodeOfReadme()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var start = text.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Statements(string code) =>
        code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
}
