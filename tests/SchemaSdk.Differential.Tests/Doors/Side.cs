using System.Reflection;
using System.Text;
using System.Text.Json;
using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Differential.Doors;

/// <summary>One side of a compiled model, request or output, with everything that judges a value for it.</summary>
/// <param name="name">The model's id, and which side it is.</param>
/// <param name="schema">The schema as it was understood.</param>
/// <param name="type">The generated type of a value.</param>
/// <param name="validate">The generated validator of bytes.</param>
/// <param name="read">Reads a value from bytes.</param>
internal sealed class Side(string name, SchemaNode schema, Type type, Func<byte[], ValidationResult> validate, Func<byte[], object?> read)
{
    private readonly MethodInfo? _validateValue =
        type.GetMethod("Validate", []) is { } method && method.ReturnType == typeof(ValidationResult) ? method : null;

    public string Name => name;

    public SchemaNode Schema => schema;

    public bool IsRequest { get; } = type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IModelRequest<>));

    public Judgement ByEvaluator(string json) => Judgement.Of(SchemaEvaluator.Evaluate(schema, Parse(json))
        .Select(violation => (violation.InstancePointer, violation.KeywordPointer, violation.Message)));

    public Judgement ByBytes(string json) => Judgement.Of(validate(Encoding.UTF8.GetBytes(json)));

    /// <summary>The value that a text is read into; null with a reason where no value can hold it.</summary>
    public object? Read(string json, out string? refusal)
    {
        try
        {
            refusal = null;
            return read(Encoding.UTF8.GetBytes(json));
        }
        catch (JsonException exception)
        {
            refusal = exception.Message;
            return null;
        }
    }

    /// <summary>What a value says of itself; null where its type is none of ours.</summary>
    public Judgement? ByValue(object value) =>
        _validateValue is null ? null : Judgement.Of((ValidationResult)_validateValue.Invoke(value, BindingFlags.DoNotWrapExceptions, null, null, null)!);

    public string Write(object value) => JsonSerializer.Serialize(value, type);

    public static bool AreEqual(string json, string other) => JsonEquality.Comparer.Equals(Parse(json), Parse(other));

    private static JsonNode Parse(string json) =>
        JsonTextReader.Read(json, new ProblemSink("instance")) ?? throw new ArgumentException($"Not JSON: {json}", nameof(json));
}
