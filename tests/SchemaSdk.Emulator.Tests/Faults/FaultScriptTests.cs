using SchemaSdk.Emulator.Faults;

namespace SchemaSdk.Emulator.Tests.Faults;

public class FaultScriptTests
{
    [Fact]
    public void A_script_from_json_equals_the_one_written_in_code()
    {
        var script = FaultScript.Parse("""
            {
              "seed": 7,
              "rules": [
                // a comment
                { "call": "submit", "model": "a/*", "attempt": "1-2", "fault": { "kind": "status", "status": 429, "retryAfter": 1.5, "asDate": true } },
                { "probability": 0.2, "fault": { "kind": "stall", "at": "insideAnswer", "seconds": 3 } },
                { "fault": { "at": "beforeBody", "kind": "reset" } },
              ]
            }
            """);

        Assert.Equal(7, script.Seed);
        Assert.Equal(
            [
                new FaultRule(new StatusFault(429, TimeSpan.FromSeconds(1.5), AsDate: true), ServiceCall.Submit, "a/*", Attempts.Between(1, 2)),
                new FaultRule(new StallFault(FaultPoint.InsideAnswer, TimeSpan.FromSeconds(3)), Probability: 0.2),
                new FaultRule(new ResetFault(FaultPoint.BeforeBody)),
            ],
            script.Rules);
    }

    [Theory]
    [InlineData("{ \"rules\": [", "$.rules[0]", 1)]
    [InlineData("{ }", "$", 1)]
    [InlineData("[]", "$", 1)]
    [InlineData("null", "$", null)]
    [InlineData("{ \"rules\": [], \"seeds\": 1 }", "$.seeds", 1)]
    [InlineData("{\n \"rules\": [\n{ \"fault\": { \"kind\": \"html\" }, \"call\": \"resutl\" } ] }", "$.rules[0].call", 3)]
    [InlineData("{ \"rules\": [\n{ \"fault\": { \"kind\": \"nothing\" } } ] }", "$.rules[0].fault", 2)]
    [InlineData("{ \"rules\": [ { \"fault\": { \"kind\": \"html\" }, \"attempt\": \"4-2\" } ] }", "$.rules[0].attempt", 1)]
    [InlineData("{ \"rules\": [ { \"fault\": { \"kind\": \"html\" }, \"attempt\": 0 } ] }", "$.rules[0].attempt", 1)]
    [InlineData("{ \"rules\": [ { \"fault\": { \"kind\": \"stall\", \"seconds\": -1 } } ] }", "$.rules[0].fault.seconds", 1)]
    [InlineData("{ \"rules\": [ { \"fault\": { \"kind\": \"reset\" } } ] }", "$.rules[0].fault", 1)]
    [InlineData("{ \"rules\": [ { \"call\": \"submit\" } ] }", "$.rules[0]", 1)]
    [InlineData("{ \"rules\": [ { \"fault\": { \"kind\": \"html\" }, \"probability\": 2 } ] }", "$.rules[0]", null)]
    [InlineData("{ \"rules\": [ null ] }", "$.rules[0]", null)]
    [InlineData("{ \"rules\": [ { \"fault\": { \"kind\": \"status\", \"status\": 99 } } ] }", "$.rules[0].fault", null)]
    [InlineData("{ \"rules\": [ { \"fault\": { \"kind\": \"html\", \"status\": 204 } } ] }", "$.rules[0].fault", null)]
    [InlineData("{ \"rules\": [ { \"fault\": { \"kind\": \"redirect\", \"to\": \"elsewhere\" } } ] }", "$.rules[0].fault", null)]
    [InlineData("{ \"rules\": [ { \"fault\": { \"kind\": \"oneOf\", \"faults\": [] } } ] }", "$.rules[0].fault", null)]
    public void An_error_names_its_place(string json, string path, int? line)
    {
        var error = Assert.Throws<FaultScriptException>(() => FaultScript.Parse(json));

        Assert.Equal((path, (long?)line), (error.Path, error.Line));
        Assert.Contains($"{path}: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_is_not_known_is_answered_with_those_that_are()
    {
        var error = Assert.Throws<FaultScriptException>(() => FaultScript.Parse("""{ "rules": [ { "call": "x", "fault": { "kind": "html" } } ] }"""));

        Assert.EndsWith("none of submit, status, result, cancel, catalog, file, other.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_written_in_code_is_checked_at_the_start()
    {
        var options = new EmulatorOptions { Faults = new FaultScript([new FaultRule(new StatusFault(42))]) };

        var error = await Assert.ThrowsAsync<ArgumentException>(() => QueueEmulator.StartAsync(options, FaultyCaller.Token));

        Assert.StartsWith("$.rules[0].fault: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_documented_example_can_be_read()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "tools", "docs", "emulator.md"));
        var start = page.IndexOf("```json", StringComparison.Ordinal) + 7;
        var example = page[start..page.IndexOf("```", start, StringComparison.Ordinal)];

        Assert.NotEmpty(FaultScript.Parse(example).Rules);
    }

    [Fact]
    public void Every_kind_of_fault_is_documented()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "tools", "docs", "emulator.md"));
        var kinds = typeof(Fault).GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonDerivedTypeAttribute), false)
            .Cast<System.Text.Json.Serialization.JsonDerivedTypeAttribute>().ToList();

        Assert.Equal(typeof(Fault).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(Fault))), kinds.Count);
        Assert.All(kinds, kind => Assert.Contains($"| `{kind.TypeDiscriminator}` |", page, StringComparison.Ordinal));
    }
}
