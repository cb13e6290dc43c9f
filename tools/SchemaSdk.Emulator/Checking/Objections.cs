using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;

namespace SchemaSdk.Emulator.Checking;

/// <summary>Sorts NJsonSchema's errors about one body into violations and known faults, down into the branches of unions and items.</summary>
internal sealed class Objections(JToken body)
{
    private readonly List<Violation> _violations = [];
    private readonly List<string> _overruled = [];
    private Dictionary<(int Line, int Position), JToken>? _tokens;

    public BodyVerdict Judge(ICollection<ValidationError> errors)
    {
        foreach (var error in errors)
            Sort(error);
        return new BodyVerdict(_violations, _overruled);
    }

    private void Sort(ValidationError error)
    {
        if (WhyOverruled(error) is { } reason)
        {
            _overruled.Add($"{error.Path}: {error.Kind}, but {reason}");
            return;
        }

        var parts = IsUnion(error) ? [] : BranchesOf(error).SelectMany(branch => branch).ToArray();
        if (parts.Length == 0)
            _violations.Add(new Violation(error.Path, error.Kind.ToString()));
        foreach (var part in parts)
            Sort(part);
    }

    private string? WhyOverruled(ValidationError error)
    {
        if (KnownNJsonSchemaFaults.Explain(error, TokenOf(error)) is { } reason)
            return reason;
        if (!IsUnion(error))
            return null;

        // A union of which a branch matched failed for matching too often, and that is believed.
        var branches = BranchesOf(error).ToArray();
        return branches.Any(branch => branch.Count == 0)
            ? null
            : branches.Select(branch => branch.Select(WhyOverruled).ToArray())
                .FirstOrDefault(reasons => reasons.All(because => because is not null))?[0];
    }

    private static bool IsUnion(ValidationError error) =>
        error.Kind is ValidationErrorKind.NotAnyOf or ValidationErrorKind.NotOneOf or ValidationErrorKind.NoTypeValidates;

    private static IEnumerable<ICollection<ValidationError>> BranchesOf(ValidationError error) => error switch
    {
        ChildSchemaValidationError child => child.Errors.Values,
        MultiTypeValidationError types => types.Errors.Values,
        _ => [],
    };

    // The errors carry no token, only the position of one.
    private JToken? TokenOf(ValidationError error)
    {
        _tokens ??= (body is JContainer container ? container.DescendantsAndSelf() : [body])
            .Where(token => token is not JProperty)
            .GroupBy(token => (((IJsonLineInfo)token).LineNumber, ((IJsonLineInfo)token).LinePosition))
            .ToDictionary(group => group.Key, group => group.First());
        return _tokens.GetValueOrDefault((error.LineNumber, error.LinePosition));
    }
}
