using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaSdk.Emulator.Faults;

/// <summary>The usual answer, its <c>status</c> and <c>outcome</c> spelt in another way.</summary>
/// <param name="American">Whether <c>cancelled</c> loses an l.</param>
/// <param name="UpperCase">Whether the words stand in capitals.</param>
public sealed record SpellingFault(bool American = true, bool UpperCase = false) : Fault
{
    internal override bool LetsResultThrough => true;

    internal override Task ApplyAsync(FaultedCall call) => call.ChangeAsync(answer =>
    {
        Respell(answer, "status");
        Respell(answer, "outcome");
    });

    private void Respell(JsonObject answer, string member)
    {
        if (answer[member] is not JsonValue value || value.GetValueKind() != JsonValueKind.String)
            return;
        var word = value.GetValue<string>();
        word = American ? word.Replace("cancelled", "canceled", StringComparison.Ordinal) : word;
        answer[member] = UpperCase ? word.ToUpperInvariant() : word;
    }
}
