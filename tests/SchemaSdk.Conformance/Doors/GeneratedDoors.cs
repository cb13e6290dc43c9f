using System.Reflection;
using Microsoft.CodeAnalysis;
using SchemaSdk.Conformance.Suite;
using SchemaSdk.SourceGenerator.Support;

namespace SchemaSdk.Conformance.Doors;

/// <summary>All groups of a draft, through the generator and the compiler into one assembly.</summary>
/// <param name="Doors">By the group's id.</param>
/// <param name="Refusals">Why there is no door, or what the generator says that it does not enforce, by the group's id.</param>
/// <param name="Faults">What the compiler says of generated code.</param>
internal sealed record GeneratedDoors(
    IReadOnlyDictionary<string, GeneratedDoor> Doors, IReadOnlyDictionary<string, string> Refusals, IReadOnlyList<string> Faults)
{
    // Groups whose code does not compile are left out, so that one of them does not hide all others.
    private const int MostRounds = 4;

    public static GeneratedDoors Of(bool assertsFormat, IReadOnlyList<SuiteGroup> groups, IReadOnlyList<SuiteRemote> remotes)
    {
        var faults = new List<string>();
        var kept = groups.ToList();
        for (var round = 0; round < MostRounds; round++)
        {
            var files = kept.Select(group => new ModelFile(group.Id, group.ModelFile)).Concat(remotes.Select(remote => new ModelFile(remote.Id, remote.Json)));
            var session = new GeneratorSession(tracksSteps: false, files);
            session.UseSettings(new ProjectSettings(assertsFormat: assertsFormat));
            var outcome = session.RunOnce();
            using var image = new MemoryStream();
            var emitted = outcome.Compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
            var found = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
            faults.AddRange(found.Select(fault => fault.ToString()));
            if (emitted.Success) return new GeneratedDoors(Load(image.ToArray()), RefusalsOf(kept, outcome), faults);

            var broken = found.Select(fault => Path.GetFileName(fault.Location.SourceTree?.FilePath ?? "")).Distinct().ToList();
            if (kept.RemoveAll(group => broken.Exists(file => file.Contains($".{NameOf(group)}", StringComparison.Ordinal))) == 0) break;
        }

        return new GeneratedDoors(new Dictionary<string, GeneratedDoor>(), new Dictionary<string, string>(), faults);
    }

    private static Dictionary<string, GeneratedDoor> Load(byte[] image)
    {
        var all = Assembly.Load(image).GetType("Acme.Models", throwOnError: true)!.GetProperty("All")!.GetValue(null);
        return ((IReadOnlyList<ModelDescriptor>)all!).Where(model => !model.Id.StartsWith("remotes/", StringComparison.Ordinal)).ToDictionary(model => model.Id, model => new GeneratedDoor(model));
    }

    private static Dictionary<string, string> RefusalsOf(List<SuiteGroup> groups, GeneratorOutcome outcome)
    {
        var problems = outcome.Diagnostics.ToLookup(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal);
        return groups
            .Select(group => (group.Id, Refusal: Conformance.Doors.Refusals.Of(
                problems[new ModelFile(group.Id, "").Path].Select(diagnostic => (diagnostic.Id, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))))))
            .Where(entry => entry.Refusal is not null)
            .ToDictionary(entry => entry.Id, entry => entry.Refusal!);
    }

    // What the name of each of a group's types begins with, and no other group's.
    private static string NameOf(SuiteGroup group) => SchemaSdk.Generation.Mapping.ModelNames.Of(group.Id, null).Prefix;
}
