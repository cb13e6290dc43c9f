using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using SchemaSdk.Emulator.Models;

namespace SchemaSdk.Emulator.Checking;

/// <summary>Judges submitted bodies by NJsonSchema, which shares no code with the generated validators.</summary>
internal sealed class BodyCheck
{
    private static readonly BodyVerdict Accepted = new([], []);

    private readonly JsonSchema? _schema;

    private BodyCheck(JsonSchema? schema) => _schema = schema;

    /// <remarks>A schema that NJsonSchema cannot load is noted, and bodies for it are accepted: the fault may well be NJsonSchema's.</remarks>
    public static async Task<BodyCheck> ForAsync(ModelFile file, Action<string> note, CancellationToken ct)
    {
        try
        {
            return new BodyCheck(await JsonSchema.FromJsonAsync(LoadableSchema.From(file.Input), ct).ConfigureAwait(false));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            note($"{file.Id}: bodies are not checked, because NJsonSchema cannot load the schema: {e.Message}");
            return new BodyCheck(null);
        }
    }

    /// <param name="json">A text that is known to be JSON.</param>
    public BodyVerdict Check(string json)
    {
        if (_schema is null)
            return Accepted;

        try
        {
            var body = Read(json);
            var errors = _schema.Validate(body);
            return errors.Count == 0 ? Accepted : new Objections(body).Judge(errors);
        }
        catch (Exception e) when (e is InvalidCastException or InvalidOperationException or OverflowException or JsonException or FormatException)
        {
            // Integers beyond 64 bits make NJsonSchema throw instead of answering.
            return new BodyVerdict([], [$"NJsonSchema failed on the body: {e.Message}"]);
        }
    }

    private static JToken Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = null };
        return JToken.Load(reader);
    }
}
