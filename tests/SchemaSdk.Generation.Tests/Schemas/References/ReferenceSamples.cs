using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Schemas.References;

/// <summary>Reads the input of a model file with other documents beside it.</summary>
internal static class ReferenceSamples
{
    public static SchemaNode Read(string text, out IReadOnlyList<Problem> problems, params (string Name, string Text)[] others)
    {
        var sink = new ProblemSink("acme/painter.json");
        var documents = new SchemaDocuments(others.Select(other => new SchemaDocument(other.Name, other.Text)));
        var json = ProblemLog.ReadJson(text);
        var schema = SchemaReader.Read(new SchemaSource("acme/painter", json, FileLoader.MainOf(json), documents, SchemaOptions.Default), sink);
        problems = sink.Problems;
        return schema;
    }

    /// <summary>The same where nothing is wrong.</summary>
    public static SchemaNode Read(string text, params (string Name, string Text)[] others)
    {
        var schema = Read(text, out var problems, others);
        Assert.Empty(problems.Select(ProblemLog.Show));
        return schema;
    }

    /// <summary>Where the only reference of a schema leads to.</summary>
    public static string Target(SchemaNode schema) => Assert.Single(schema.References).Pointer;

    public static JsonTypes TypesOf(SchemaNode schema) => Assert.Single(schema.References).Types;
}
