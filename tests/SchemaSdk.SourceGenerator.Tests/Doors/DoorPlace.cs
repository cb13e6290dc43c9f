using SchemaSdk.SourceGenerator.Support;

namespace SchemaSdk.SourceGenerator.Doors;

/// <summary>Where in a model the schema of a case stands.</summary>
/// <param name="Name">Part of the model's id.</param>
/// <param name="IsOutput">Whether in the output.</param>
/// <param name="Schema">What is around the schema, which stands for <c>@</c>.</param>
/// <param name="Instance">What is around an instance of it.</param>
internal sealed record DoorPlace(string Name, bool IsOutput, string Schema, string Instance)
{
    public static IReadOnlyList<DoorPlace> All { get; } =
    [
        new("members", false, """{"type":"object","properties":{"may":@,"must":@},"required":["must"]}""", """{"may":@,"must":@}"""),
        new("root", true, "@", "@"),
        new("inside", true, """{"type":"object","properties":{"list":{"type":"array","items":@},"map":{"type":"object","additionalProperties":@}},"additionalProperties":@}""", """{"list":[@],"map":{"a":@},"x":@}"""),
    ];

    public ModelFile FileOf(DoorCase test)
    {
        var schema = Fill(Schema, test.Schema);
        return new(IdOf(test), IsOutput ? $$"""{"input":{"type":"object"},"output":{{schema}} }""" : $$"""{"input":{{schema}} }""");
    }

    public string InstanceOf(string json) => Fill(Instance, json);

    public string IdOf(DoorCase test) => $"{Name}/{test.Name}";

    private static string Fill(string text, string part) => text.Replace("@", part, StringComparison.Ordinal);
}
