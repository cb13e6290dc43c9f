namespace SchemaSdk.Generation.Model;

/// <summary>A static class that checks one side of a model, request or output, as records and as JSON text.</summary>
/// <param name="Name">The class.</param>
/// <param name="Summary">What it checks, for its documentation comment.</param>
/// <param name="Root">What the whole value must satisfy.</param>
/// <param name="Records">The records of this side, by name, each with the rules of the place that it stands for.</param>
internal sealed record ValidatorSpec(string Name, string Summary, ValueRules Root, EquatableArray<RecordRules> Records);

/// <summary>A record and what its values must satisfy.</summary>
internal sealed record RecordRules(string RecordName, ValueRules Rules);
