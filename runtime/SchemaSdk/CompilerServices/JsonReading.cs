using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.CompilerServices;

/// <summary>Reads values for emitted records; every fault is a <see cref="JsonException"/> that says what was expected.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonReading
{
    private const string NotUnicode = $"A text {ValueChecks.WellFormed}, but has half a surrogate pair.";

    /// <summary>Reads a value at the reader's current token.</summary>
    public delegate T ReadValue<out T>(ref Utf8JsonReader reader);

    /// <summary>Reads the one value of a text.</summary>
    /// <exception cref="JsonException">The text is not one JSON value, or has another shape; it says where.</exception>
    public static T ReadWhole<T>(ReadOnlySpan<byte> utf8Json, ReadValue<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var reader = new Utf8JsonReader(utf8Json, JsonRules.Reader);
        try
        {
            reader.Read();
            var value = read(ref reader);
            reader.Read();
            return value;
        }
        catch (InvalidOperationException exception)
        {
            // Half a surrogate pair where no text is read into a member, or bytes that are not UTF-8.
            throw At(utf8Json, reader.TokenStartIndex, new JsonException(NotUnicode, exception));
        }
        catch (JsonException exception) when (exception.Path is null)
        {
            throw At(utf8Json, reader.TokenStartIndex, exception);
        }
    }

    private static JsonException At(ReadOnlySpan<byte> utf8Json, long tokenStart, JsonException exception)
    {
        var path = JsonPlace.Find(utf8Json, tokenStart);
        return new JsonException($"{exception.Message} Path: {path}.", path, exception.LineNumber, exception.BytePositionInLine, exception);
    }

    /// <summary>Refuses anything but an object.</summary>
    /// <exception cref="JsonException">It is none, or nested deeper than the stack reaches.</exception>
    public static void ExpectObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw Unexpected("must be an object", ref reader);
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw new JsonException("The value is nested deeper than it can be read.");
    }

    /// <summary>Moves from a member's name to its value; false when the value is null.</summary>
    public static bool MoveToValue(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType != JsonTokenType.Null;
    }

    /// <summary>Reads a string, or the name of a member.</summary>
    /// <exception cref="JsonException">It is none, or an escape in it is half a surrogate pair.</exception>
    public static string ReadString(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName)) throw Unexpected("must be a string", ref reader);
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException(NotUnicode, exception);
        }
    }

    /// <summary>Reads a URI.</summary>
    public static UriString ReadUri(ref Utf8JsonReader reader) => new(ReadString(ref reader));

    /// <summary>Reads true or false.</summary>
    public static bool ReadBoolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unexpected("must be a boolean", ref reader),
    };

    /// <summary>Reads a whole number of 32 bits; <c>1.0</c> is whole.</summary>
    public static int ReadInt32(ref Utf8JsonReader reader) =>
        JsonChecks.TryGetInt64(ref reader, out var value) && value is >= int.MinValue and <= int.MaxValue
            ? (int)value
            : throw Unexpected("must be an integer of 32 bits", ref reader);

    /// <summary>Reads a whole number of 64 bits; <c>1.0</c> is whole.</summary>
    public static long ReadInt64(ref Utf8JsonReader reader) =>
        JsonChecks.TryGetInt64(ref reader, out var value) ? value : throw Unexpected("must be an integer of 64 bits", ref reader);

    /// <summary>Reads a whole number of 64 bits without sign; <c>1.0</c> is whole.</summary>
    public static ulong ReadUInt64(ref Utf8JsonReader reader) =>
        JsonNumber.TryGetWhole(ref reader, out var value) && value >= 0 && value <= ulong.MaxValue
            ? (ulong)value
            : throw Unexpected("must be an integer of 64 bits without sign", ref reader);

    /// <summary>Reads a whole number that a decimal holds.</summary>
    public static decimal ReadDecimal(ref Utf8JsonReader reader) =>
        JsonNumber.TryGetWhole(ref reader, out var value) && BigInteger.Abs(value) <= (BigInteger)decimal.MaxValue
            ? (decimal)value
            : throw Unexpected("must be an integer of at most 28 digits", ref reader);

    /// <summary>Reads a whole number of any size, up to 4,300 digits.</summary>
    public static BigInteger ReadBigInteger(ref Utf8JsonReader reader) =>
        JsonNumber.TryGetWhole(ref reader, out var value) ? value : throw Unexpected("must be an integer", ref reader);

    /// <summary>Reads a number.</summary>
    public static double ReadDouble(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw Unexpected("must be a number", ref reader);

    /// <summary>Reads an array.</summary>
    public static IReadOnlyList<T> ReadList<T>(ref Utf8JsonReader reader, ReadValue<T> readItem)
    {
        ArgumentNullException.ThrowIfNull(readItem);
        if (reader.TokenType != JsonTokenType.StartArray) throw Unexpected("must be an array", ref reader);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(readItem(ref reader));
        return items.AsReadOnly();
    }

    /// <summary>Reads an object whose members are all of one type; of several with one name the last counts.</summary>
    public static IReadOnlyDictionary<string, T> ReadMap<T>(ref Utf8JsonReader reader, ReadValue<T> readValue)
    {
        ArgumentNullException.ThrowIfNull(readValue);
        ExpectObject(ref reader);
        Dictionary<string, T>? members = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName) ReadAdditional(ref reader, ref members, readValue);
        return new ReadOnlyDictionary<string, T>(members ?? []);
    }

    /// <summary>Reads a member that the schema does not list; of several with one name the last counts.</summary>
    public static void ReadAdditional(ref Utf8JsonReader reader, ref Dictionary<string, JsonElement>? members) =>
        ReadAdditional(ref reader, ref members, JsonElement.ParseValue);

    /// <inheritdoc cref="ReadAdditional(ref Utf8JsonReader, ref Dictionary{string, JsonElement}?)"/>
    /// <param name="reader">It stands on the member's name.</param>
    /// <param name="members">Where the member is put; made when there is none yet.</param>
    /// <param name="readValue">Reads the member's value.</param>
    public static void ReadAdditional<T>(ref Utf8JsonReader reader, ref Dictionary<string, T>? members, ReadValue<T> readValue)
    {
        ArgumentNullException.ThrowIfNull(readValue);
        var name = ReadString(ref reader);
        reader.Read();
        (members ??= new Dictionary<string, T>(StringComparer.Ordinal))[name] = readValue(ref reader);
    }

    /// <summary>Reads a member that has only one possible value.</summary>
    public static void ReadConstant(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8Json)
    {
        reader.Read();
        if (!JsonChecks.IsEqual(reader, utf8Json)) throw Unexpected("must be " + ShownText.Printable(Encoding.UTF8.GetString(utf8Json)), ref reader);
        reader.Skip();
    }

    /// <summary>The fault of a required member that is absent, or null where it must not be.</summary>
    public static JsonException Missing(string name) => new($"The required property {ShownText.Quoted(name)} is missing.");

    /// <summary>The fault of a value of another shape.</summary>
    public static JsonException Unexpected(string expectation, ref Utf8JsonReader reader) =>
        new($"A value {expectation}, but is {ActualValue.Show(ref reader)}.");
}
