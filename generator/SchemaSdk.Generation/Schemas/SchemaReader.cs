using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas.Dialects;
using SchemaSdk.Generation.Schemas.References;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>Understands JSON as a schema: one keyword, one handler in <see cref="Keywords.KeywordTable"/>; references lead to schemas, in this document or others.</summary>
internal static class SchemaReader
{
    public const string SchemaShape = "a schema: an object, true or false";

    /// <summary>The schema that is a whole document by itself.</summary>
    public static SchemaNode Read(JsonNode json, ProblemSink problems) => Read(new SchemaSource("", json, json, SchemaDocuments.None, SchemaOptions.Default), problems);

    /// <summary>The schema with all schemas below it and all that it refers to. What is not understood is reported and left out.</summary>
    public static SchemaNode Read(SchemaSource source, ProblemSink problems)
    {
        if (source.Schema is not (JsonObject or JsonBoolean))
        {
            problems.Report(ProblemKinds.KeywordIgnored, source.Schema.Range, "", SchemaShape);
            return new SchemaNode { Json = source.Schema, Pointer = "" };
        }

        var (file, session) = Begin(source, problems);
        var schema = session.Read(file.Main.Location);
        session.Finish();
        new DefaultsCheck(problems).Run(session.OwnSchemas);
        return schema;
    }

    /// <summary>Reads the definitions of a whole document, for what is wrong with them.</summary>
    public static void ReadDefinitions(SchemaSource source, ProblemSink problems)
    {
        var (file, session) = Begin(source, problems);
        foreach (var (path, definitions) in SchemaPositions.DefinitionsOf(source.Whole))
        {
            foreach (var (name, range, value) in definitions.Members)
            {
                var pointer = JsonPointer.Append(path.Aggregate("", JsonPointer.Append), name);
                if (value is JsonObject or JsonBoolean)
                    session.Read(new SchemaLocation(value, pointer, session.ResourceAt(value) ?? file.Main, name));
                else
                    problems.Report(ProblemKinds.KeywordIgnored, range, name, SchemaShape);
            }
        }

        session.Finish();
        new DefaultsCheck(problems).Run(session.OwnSchemas);
    }

    private static (SchemaFile File, ReadingSession Session) Begin(SchemaSource source, ProblemSink problems)
    {
        var file = new SchemaFile("", DocumentUri.Of(source.Name), problems);
        var index = new ResourceIndex(new DialectFinder(source.Documents));
        var loader = new FileLoader(index);
        loader.Load(file, source.Whole, source.Schema, Dialect.Draft202012, name: null);
        var resolver = new ReferenceResolver(index, loader, source.Documents);
        return (file, new ReadingSession(index, resolver, problems, source.Options, ReadingSession.MaxSchemas));
    }
}
