namespace SchemaSdk.SourceGenerator.Doors;

/// <summary>A schema and instances that all doors of validation are asked about.</summary>
/// <param name="Name">What is special about it; part of a model id.</param>
/// <param name="Schema">The schema, as JSON.</param>
/// <param name="Valid">Instances that satisfy it.</param>
/// <param name="Invalid">Instances that do not.</param>
internal sealed record DoorCase(string Name, string Schema, string[] Valid, string[] Invalid)
{
    public IEnumerable<(string Json, bool IsValid)> Instances => Valid.Select(json => (json, true)).Concat(Invalid.Select(json => (json, false)));
}
