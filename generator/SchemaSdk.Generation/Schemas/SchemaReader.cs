using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas.Keywords;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>Understands JSON as a schema: one keyword, one handler in <see cref="KeywordTable"/>.</summary>
internal static class SchemaReader
{
    public const string SchemaShape = "a schema: an object, true or false";

    /// <summary>The schema with all schemas below it. What is not understood is reported and left out.</summary>
    public static SchemaNode Read(JsonNode json, ProblemSink problems)
    {
        var schema = Read(json, "", "", problems);
        new DefaultsCheck(problems).Run(schema);
        return schema;
    }

    /// <summary>A schema that is the value of a keyword or of a member of it.</summary>
    public static SchemaNode Read(JsonNode json, string pointer, string name, ProblemSink problems)
    {
        switch (json)
        {
            case JsonBoolean boolean:
                return new SchemaNode { Json = json, Pointer = pointer, Always = boolean.Value };
            case JsonObject members:
                return Read(members, pointer, problems);
            default:
                problems.Report(ProblemKinds.KeywordIgnored, json.Range, name, SchemaShape);
                return new SchemaNode { Json = json, Pointer = pointer };
        }
    }

    private static SchemaNode Read(JsonObject json, string pointer, ProblemSink problems)
    {
        var draft = new SchemaDraft(json, pointer, problems);
        foreach (var member in json.Members) KeywordTable.Handle(draft, member);
        KeywordTable.Finish(draft);
        return draft.Build();
    }
}
