using SchemaSdk.Generation.Emission;
using SchemaSdk.Generation.Model;
using static SchemaSdk.SourceGenerator.Emission.Specs;

namespace SchemaSdk.SourceGenerator.Emission;

/// <summary>Models that answer with something else than an object.</summary>
public class OutputTests
{
    public static TheoryData<string, string, string> Outputs => new()
    {
        { "string", "\"a\"", "a" },
        { "string?", "null", "" },
        { "uri", "\"data:,\"", "data:," },
        { "uri?", "null", "" },
        { "uris", "[\"a\",\"b\"]", "a,b" },
        { "uris?", "null", "" },
        { "texts?", "[null,\"b\"]", ",b" },
        { "int", "7.0", "7" },
        { "mode", "\"new\"", "new" },
        { "mode?", "null", "" },
        { "json", "[1]", "[1]" },
    };

    [Theory]
    [MemberData(nameof(Outputs))]
    public void An_output_of_any_type_is_read(string type, string json, string shown)
    {
        var output = type switch
        {
            "string" => Text,
            "string?" => Text.OrNull(),
            "uri" => Address,
            "uri?" => Address.OrNull(),
            "uris" => ListOf(Address),
            "uris?" => ListOf(Address).OrNull(),
            "texts?" => ListOf(Text.OrNull()),
            "int" => Whole,
            "mode" => Own(TypeKind.OpenEnum, "Mode"),
            "mode?" => Own(TypeKind.OpenEnum, "Mode").OrNull(),
            _ => Json,
        };
        var model = Model(output, Record("Request")) with { Enums = new[] { Enum("Mode", isOpen: true, "old") }.ToEquatableArray() };

        Assert.Equal(shown, CompiledModel.Run(model, "", $$"""
            static {{output.Source}} Get(IModelRequest<{{output.Source}}> request) => request.Descriptor.ReadOutput({{Literals.Utf8(json)}});
            object? got = Get(new Request());
            return got is System.Collections.IEnumerable list and not string ? string.Join(",", list.Cast<object>()) : $"{got}";
            """));
    }
}
