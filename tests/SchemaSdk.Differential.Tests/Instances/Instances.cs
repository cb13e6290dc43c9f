using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaSdk.Differential.Doors;

namespace SchemaSdk.Differential.Instances;

/// <summary>Asks all doors about values made for a side.</summary>
internal sealed class Instances(Random random)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly InstanceMaker _maker = new(random);
    private readonly Mutation _mutation = new(random);

    /// <returns>How many of the values that were meant to be valid are.</returns>
    public int Ask(Side side, int count, Comparison comparison)
    {
        var valid = 0;
        for (var number = 0; number < count; number++)
        {
            var made = _maker.Make(side.Schema);
            if (comparison.Ask(side, Json(made))) valid++;
            for (var times = 0; times < 2; times++) comparison.Ask(side, Json(_mutation.Of(made)));
        }

        return valid;
    }

    // Half of the texts are escaped, half are not.
    private string Json(System.Text.Json.Nodes.JsonNode? value) => value is null ? "null" : random.Next(2) == 0 ? value.ToJsonString() : value.ToJsonString(Plain);
}
