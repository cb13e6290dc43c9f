namespace SchemaSdk.Generation.Model;

/// <summary>A static class that checks one side of a model, request or output, as records and as JSON text.</summary>
/// <param name="Name">The class.</param>
/// <param name="Summary">What it checks, for its documentation comment.</param>
/// <param name="Rules">All rules; the first are those of the whole value.</param>
/// <param name="Records">The records of this side, by name, each with the rules of the schema that it stands for.</param>
internal sealed record ValidatorSpec(string Name, string Summary, EquatableArray<ValueRules> Rules, EquatableArray<RecordRules> Records);

/// <summary>A record and the name of what its values must satisfy.</summary>
/// <param name="RecordName">The record.</param>
/// <param name="Rules">The rules; null where nothing is asked.</param>
internal sealed record RecordRules(string RecordName, string? Rules);
