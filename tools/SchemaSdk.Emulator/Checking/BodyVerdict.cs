namespace SchemaSdk.Emulator.Checking;

/// <summary>What became of the check of one body.</summary>
/// <param name="Violations">What is wrong with it; empty when it is accepted.</param>
/// <param name="Overruled">Objections of NJsonSchema that are known to be its faults, with the reason.</param>
internal sealed record BodyVerdict(IReadOnlyList<Violation> Violations, IReadOnlyList<string> Overruled);

/// <param name="Path">Where, in NJsonSchema's spelling: <c>#/images[1].url</c>.</param>
/// <param name="Kind">What, in NJsonSchema's words: <c>NotInEnumeration</c>.</param>
internal sealed record Violation(string Path, string Kind);
