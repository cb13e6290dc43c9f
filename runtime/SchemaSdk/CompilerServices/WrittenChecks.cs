using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace SchemaSdk.CompilerServices;

/// <summary>Checks values in memory by the checks for JSON text: for what no type of C# says, such as a union.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WrittenChecks
{
    /// <summary>Writes the value and checks the text. Allocates nothing for a valid value once the thread has done so before.</summary>
    /// <param name="value">What is checked. One that is no JSON (not finite, not set, null inside) is one violation.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="validator">Checks the text.</param>
    /// <param name="pointer">JSON Pointer of the value from the value that is being checked.</param>
    /// <param name="errors">Where violations are added.</param>
    public static void Check<T>(T value, JsonWriting.ValueWriter<T> write, JsonChecks.Validator validator, string pointer, ref ErrorCollector errors)
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(validator);
        using var written = WrittenValue.Rent();
        if (written.TryWrite(value, write) is { } fault)
        {
            errors.Add(pointer, "", fault);
            return;
        }

        var start = errors.Count;
        var utf8Json = written.Utf8;
        if (UnpairedSurrogates.TryReplace(utf8Json, out var copy)) utf8Json = copy;
        var reader = new Utf8JsonReader(utf8Json, JsonRules.Reader);
        reader.Read();
        validator(ref reader, ref errors);
        if (pointer is not (null or "")) errors.PrefixPointer(start, pointer);
    }

    /// <summary>The value as JSON text, a text without its quotes; why it is no JSON where it is none.</summary>
    public static string ToText<T>(T value, JsonWriting.ValueWriter<T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var written = WrittenValue.Rent();
        if (written.TryWrite(value, write) is { } fault) return fault;
        var reader = new Utf8JsonReader(written.Utf8, JsonRules.Reader);
        reader.Read();
        return reader.TokenType == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(written.Utf8);
    }
}
