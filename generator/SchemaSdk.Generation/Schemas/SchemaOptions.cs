namespace SchemaSdk.Generation.Schemas;

/// <summary>What a project asks of the reading of its schemas.</summary>
/// <param name="AssertsFormat">Whether <c>format</c> is a constraint; otherwise it is an annotation, as the specification has it.</param>
internal sealed record SchemaOptions(bool AssertsFormat)
{
    public static readonly SchemaOptions Default = new(AssertsFormat: false);
}
