using SchemaSdk.Emulator.Checking;
using SchemaSdk.Emulator.Endpoints;

namespace SchemaSdk.Emulator.Models;

/// <summary>All models served, by id.</summary>
internal sealed class ModelShelf
{
    private readonly Dictionary<string, ModelEntry> _byId = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Ids { get; private set; } = [];

    public IEnumerable<ModelEntry> InOrder => Ids.Select(id => _byId[id]);

    public static async Task<ModelShelf> LoadAsync(EmulatorOptions options, CallRecorder calls, CancellationToken ct)
    {
        var files = options.SchemasFolder is { } folder
            ? await ModelFolder.ReadAsync(folder, ct).ConfigureAwait(false)
            : [];
        files.AddRange(options.Models.Select(model => (model.Id, ModelFile.Parse(model.Id, model.Id, model.Json))));

        var shelf = new ModelShelf();
        foreach (var (source, file) in files)
        {
            var check = await BodyCheck.ForAsync(file, calls.Note, ct).ConfigureAwait(false);
            if (!shelf._byId.TryAdd(file.Id, new ModelEntry(file, check)))
                throw new ModelFileException(source, $"there is already a model with the id {file.Id}.");
        }

        shelf.Ids = [.. shelf._byId.Keys.Order(StringComparer.Ordinal)];
        return shelf;
    }

    public ModelEntry? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);
}
