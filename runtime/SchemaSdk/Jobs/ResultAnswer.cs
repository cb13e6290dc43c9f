using System.Text.Json;

namespace SchemaSdk.Jobs;

/// <summary>What the result call answered.</summary>
/// <param name="Json">The whole answer, or null.</param>
/// <param name="IsReady">False when the service says outright that there is no result yet.</param>
internal sealed record ResultAnswer(JsonElement? Json, bool IsReady)
{
    public static ResultAnswer NotReady { get; } = new(null, IsReady: false);
}
