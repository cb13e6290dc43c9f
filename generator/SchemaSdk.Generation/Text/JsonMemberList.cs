using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Text;

/// <summary>The members of an object while it is read: of one name the last value, at the place of the first, and a problem for each further one.</summary>
internal sealed class JsonMemberList(ProblemSink problems)
{
    private readonly List<JsonMember> _members = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public IReadOnlyList<JsonMember> Members => _members;

    public void Add(JsonMember member)
    {
        if (!_places.TryGetValue(member.Name, out var place))
        {
            _places.Add(member.Name, _members.Count);
            _members.Add(member);
            return;
        }

        problems.Report(ProblemKinds.DuplicateKey, member.NameRange, member.Name);
        _members[place] = member;
    }
}
