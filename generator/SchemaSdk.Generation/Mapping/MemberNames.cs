namespace SchemaSdk.Generation.Mapping;

/// <summary>Gives out the names of one record's members and of the local variables that stand for them.</summary>
internal sealed class MemberNames(string recordName)
{
    private readonly NameScope _members = new([recordName, .. ReservedNames.Members]);
    private readonly NameScope _locals = new(ReservedNames.Locals);

    public (string MemberName, string LocalName) Take(string wireName)
    {
        var member = _members.Take(Identifiers.Of(wireName));
        return (member, _locals.Take(LocalOf(member)));
    }

    private static string LocalOf(string member)
    {
        var local = Words.ToLocal(member);
        return ReservedNames.LocalEndings.Any(ending => local.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? local + "Value" : local;
    }
}
