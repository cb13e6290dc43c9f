using System.Text.Json;

namespace SchemaSdk.Emulator.Faults;

/// <summary>A fault script cannot be used; the message begins with the place.</summary>
public sealed class FaultScriptException : Exception
{
    internal FaultScriptException(string path, string problem, long? line = null, long? column = null, Exception? innerException = null)
        : base(line is null ? $"{path}: {problem}" : $"line {line}, column {column}, {path}: {problem}", innerException) =>
        (Path, Line, Column) = (path, line, column);

    /// <summary>The place as a JSON path, e.g. <c>$.rules[2].fault</c>.</summary>
    public string Path { get; }

    /// <summary>The line, counted from 1; null when the JSON could be read and only a value is out of its bounds.</summary>
    public long? Line { get; }

    /// <summary>The column in bytes, counted from 1; null where <see cref="Line"/> is.</summary>
    public long? Column { get; }

    internal static FaultScriptException From(JsonException e)
    {
        // The place stands at the end of the reader's own sentences.
        var end = e.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        return new FaultScriptException(e.Path ?? "$", end < 0 ? e.Message : e.Message[..end], e.LineNumber + 1, e.BytePositionInLine + 1, e);
    }
}
