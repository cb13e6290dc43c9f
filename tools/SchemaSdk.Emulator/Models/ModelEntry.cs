using System.Text.Json;
using SchemaSdk.Emulator.Checking;

namespace SchemaSdk.Emulator.Models;

/// <summary>A model as the endpoints see it: what the catalog says of it, and the check of what is submitted to it.</summary>
internal sealed class ModelEntry
{
    /// <summary>What one picture is said to cost, in US dollars; nothing is billed.</summary>
    public const decimal PricePerPicture = 0.03m;

    public ModelEntry(ModelFile file, BodyCheck check)
    {
        File = file;
        Check = check;
        DisplayName = string.Join(' ', Id.Split('/').Skip(1).DefaultIfEmpty(Id)).Replace('-', ' ');
        Categories = [Id[(Id.LastIndexOf('/') + 1)..]];
    }

    public ModelFile File { get; }

    public BodyCheck Check { get; }

    public string Id => File.Id;

    public JsonElement Input => File.Input;

    public string DisplayName { get; }

    /// <summary>The last segment of the id, which is the task on this platform (text-to-image, sequential, …).</summary>
    public IReadOnlyList<string> Categories { get; }
}
