using System.Buffers;
using System.Text.Json;
using SchemaSdk.Transport;

namespace SchemaSdk.Journals;

/// <summary>One line of the file: an entry as JSON. A JSON of a later version that this one does not understand is passed over.</summary>
internal static class JournalLine
{
    private const string Submitting = "submitting";
    private const string Accepted = "accepted";
    private const string Rejected = "rejected";
    private const string Unsent = "unsent";
    private const string Unknown = "unknown";
    private const string Finished = "finished";

    /// <summary>The first line of every journal.</summary>
    public static ReadOnlySpan<byte> Header => "{\"schemasdk_journal\":1}\n"u8;

    public static ReadOnlyMemory<byte> Write(JournalEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>(320);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("event"u8, NameOf(entry.Event));
            if (entry.SubmitId is { } submit) writer.WriteString("submit_id"u8, submit);
            if (entry.ModelId is { } model) writer.WriteString("model_id"u8, model);
            writer.WriteString("base_address"u8, BaseAddresses.Root(entry.BaseAddress));
            writer.WriteString("time"u8, entry.Time);
            if (entry.RequestId is { } request) writer.WriteString("request_id"u8, request);
            if (entry.EndState is { } end) writer.WriteString("end_state"u8, NameOf(end));
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <param name="line">The line, without its end.</param>
    /// <param name="entry">Null for an event of a later version.</param>
    /// <returns>False for a line that is damaged.</returns>
    public static bool TryRead(ReadOnlySpan<byte> line, out JournalEntry? entry)
    {
        entry = null;
        if (!JsonText.TryParse(line, out var json) || json.ValueKind != JsonValueKind.Object) return false;
        if (json.TextOf("event") is not { } name) return false;
        if (EventOf(name) is not { } happened) return true;
        if (!TryTime(json, out var time) || !TryAddress(json, out var address) || !TrySubmitId(json, out var submitId)) return false;
        var request = json.TextOf("request_id");
        var model = json.TextOf("model_id");
        if ((request is not null && !Endpoints.IsRequestId(request)) || (model is not null && !Endpoints.IsModelId(model))) return false;
        entry = new JournalEntry
        {
            SubmitId = submitId,
            Event = happened,
            ModelId = model,
            BaseAddress = address,
            Time = time,
            RequestId = request,
            EndState = StateOf(json.TextOf("end_state")),
        };
        return JournalEntryCheck.Problem(entry) is null;
    }

    private static bool TryTime(JsonElement json, out DateTimeOffset time)
    {
        time = default;
        return json.Member("time") is { ValueKind: JsonValueKind.String } text && text.TryGetDateTimeOffset(out time);
    }

    private static bool TryAddress(JsonElement json, out Uri address) =>
        Uri.TryCreate(json.TextOf("base_address"), UriKind.Absolute, out address!) && BaseAddresses.CanBeOne(address);

    private static bool TrySubmitId(JsonElement json, out Guid? submitId)
    {
        submitId = null;
        if (json.Member("submit_id") is not { } member) return true;
        if (!Guid.TryParse(member.AsText(), out var id)) return false;
        submitId = id;
        return true;
    }

    private static string NameOf(JournalEvent happened) => happened switch
    {
        JournalEvent.Submitting => Submitting,
        JournalEvent.Accepted => Accepted,
        JournalEvent.Rejected => Rejected,
        JournalEvent.Unsent => Unsent,
        JournalEvent.Unknown => Unknown,
        _ => Finished,
    };

    private static JournalEvent? EventOf(string name) => name switch
    {
        Submitting => JournalEvent.Submitting,
        Accepted => JournalEvent.Accepted,
        Rejected => JournalEvent.Rejected,
        Unsent => JournalEvent.Unsent,
        Unknown => JournalEvent.Unknown,
        Finished => JournalEvent.Finished,
        _ => null,
    };

    private static string NameOf(JobState end) => end switch
    {
        JobState.Completed => "completed",
        JobState.Failed => "failed",
        JobState.Cancelled => "cancelled",
        _ => "unknown",
    };

    private static JobState? StateOf(string? name) => name switch
    {
        null => null,
        "completed" => JobState.Completed,
        "failed" => JobState.Failed,
        "cancelled" => JobState.Cancelled,
        _ => JobState.Unknown,
    };
}
