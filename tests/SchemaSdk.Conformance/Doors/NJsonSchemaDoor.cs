using NJsonSchema;

namespace SchemaSdk.Conformance.Doors;

/// <summary>NJsonSchema, which shares no code with ours: only for comparison.</summary>
internal sealed class NJsonSchemaDoor
{
    private readonly JsonSchema? _schema;

    private NJsonSchemaDoor(JsonSchema? schema) => _schema = schema;

    public static async Task<NJsonSchemaDoor> CreateAsync(string schema, CancellationToken cancellation)
    {
        try
        {
            return new NJsonSchemaDoor(await JsonSchema.FromJsonAsync(schema, cancellation));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new NJsonSchemaDoor(null);
        }
    }

    /// <summary>Whether the value satisfies the schema; null where it fails over either.</summary>
    public bool? Judge(string json)
    {
        try
        {
            return _schema is null ? null : _schema.Validate(json).Count == 0;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }
}
