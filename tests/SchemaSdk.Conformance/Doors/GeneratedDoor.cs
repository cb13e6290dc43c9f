using System.Reflection;
using System.Text;
using System.Text.Json;

namespace SchemaSdk.Conformance.Doors;

/// <summary>The generated code of one group: over bytes, and over what is read from them.</summary>
internal sealed class GeneratedDoor(ModelDescriptor descriptor)
{
    private static readonly MethodInfo ReadMethod = typeof(GeneratedDoor).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly Type _output = descriptor.GetType().BaseType!.GetGenericArguments()[0];

    /// <summary>Whether the output has a type of its own, which checks itself.</summary>
    public bool HasOwnType => ValidateMethod(_output) is not null;

    public Judgement Judge(string json) => Of(descriptor.ValidateOutput(Encoding.UTF8.GetBytes(json)));

    /// <summary>What the value says of itself that is read from the text; null where no value can hold it.</summary>
    public Judgement? JudgeValue(string json)
    {
        try
        {
            var value = ReadMethod.MakeGenericMethod(_output).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [descriptor, Encoding.UTF8.GetBytes(json)], null);
            return value is null ? null : Of((ValidationResult)ValidateMethod(_output)!.Invoke(value, [])!);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Judgement Of(ValidationResult result) =>
        Judgement.Of(result.Errors.Select(error => Judgement.Line(error.InstancePointer, error.KeywordPointer, error.Message)));

    private static MethodInfo? ValidateMethod(Type type) =>
        type.GetMethod("Validate", []) is { } method && method.ReturnType == typeof(ValidationResult) ? method : null;

    private static object? Read<T>(ModelDescriptor<T> descriptor, byte[] utf8Json) => descriptor.ReadOutput(utf8Json);
}
