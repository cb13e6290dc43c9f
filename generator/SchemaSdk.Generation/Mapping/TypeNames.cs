using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Gives out the names of one model's types; every one begins with the model's prefix.</summary>
internal sealed class TypeNames(string prefix, ProblemSink problems)
{
    // Metadata names have a limit of 1,023 bytes; deep nesting adds up.
    private const int MaxLength = 240;

    private readonly NameScope _scope = new();

    // Names that belong to definitions, whether or not a type is made of them yet.
    private readonly HashSet<string> _definitions = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name that the design fixes, such as <c>…Request</c>; asked for before all others.</summary>
    public string TakeFixed(string suffix) => _scope.Take(prefix + suffix);

    /// <summary>The name of the type for a definition; asked for before those of inline types.</summary>
    /// <param name="definition">The definition's name in the schema.</param>
    /// <param name="isOutput">Whether it belongs to the output, which says so in the type's name where the request has the name.</param>
    public string TakeDefinition(string definition, bool isOutput)
    {
        var identifier = Identifiers.Of(definition);
        var wanted = Shorten(Identifiers.Join(prefix, identifier));
        if (isOutput && _scope.IsTaken(wanted)) wanted = Shorten(Identifiers.Join(prefix + "Output", identifier));
        var given = _scope.Take(wanted);
        _definitions.Add(given);
        return given;
    }

    /// <summary>The name of a type for a member of <paramref name="owner"/>.</summary>
    /// <param name="owner">What the name begins with: the prefix, or the name of an outer type.</param>
    /// <param name="member">The member's C# name.</param>
    /// <param name="isOutput">Whether the type belongs to the output, which says so in its name where the request has the name.</param>
    /// <param name="range">Where the schema stands.</param>
    public string Take(string owner, string member, bool isOutput, TextRange range)
    {
        var wanted = Shorten(Identifiers.Join(owner, member));
        if (_definitions.Contains(wanted)) wanted += "Value";
        if (isOutput && owner == prefix && _scope.IsTaken(wanted)) wanted = Shorten(Identifiers.Join(prefix + "Output", member));
        var given = _scope.Take(wanted);
        if (given != wanted) problems.Report(ProblemKinds.NameClash, range, wanted, member, given);
        return given;
    }

    public string TakeConverter(string typeName) => _scope.Take(typeName + "JsonConverter");

    private static string Shorten(string name) => name.Length <= MaxLength ? name : name.Substring(0, MaxLength);
}
