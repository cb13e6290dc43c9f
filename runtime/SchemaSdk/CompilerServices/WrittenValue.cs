using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchemaSdk.CompilerServices;

/// <summary>A value as JSON text, in a buffer that is used again and again by one thread.</summary>
internal sealed class WrittenValue : IDisposable
{
    // A larger one is not kept: one picture inside a request must not stay in memory.
    private const int LargestKept = 1 << 20;

    private const int MaxDepth = 512;

    [ThreadStatic]
    private static WrittenValue? _free;

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;

    private WrittenValue() =>
        _writer = new(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth });

    public ReadOnlySpan<byte> Utf8 => _buffer.WrittenSpan;

    /// <summary>An empty one, for the caller alone until it is disposed of; checks inside checks each have their own.</summary>
    public static WrittenValue Rent()
    {
        var rented = _free ?? new WrittenValue();
        _free = null;
        return rented;
    }

    /// <summary>Writes the value; null, or else why it is no JSON.</summary>
    public string? TryWrite<T>(T value, JsonWriting.ValueWriter<T> write)
    {
        try
        {
            write(_writer, value);
            _writer.Flush();
            return null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return "must be JSON, but holds an enum value that has no member";
        }
        catch (ArgumentException)
        {
            return "must be JSON, but holds a number that is not finite";
        }
        catch (NullReferenceException)
        {
            return "must be JSON, but holds null where a value must be";
        }
        catch (InvalidOperationException exception)
        {
            return _writer.CurrentDepth >= MaxDepth
                ? $"must be JSON, but is nested deeper than {MaxDepth} levels"
                : $"must be JSON, but cannot be written: {exception.Message}";
        }
    }

    public void Dispose()
    {
        var isLarge = _buffer.Capacity > LargestKept;
        _buffer.ResetWrittenCount();
        _writer.Reset();
        if (!isLarge) _free = this;
    }
}
