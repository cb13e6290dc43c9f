using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.References;

/// <summary>A reference whose target is read later, so that chains of references take no stack.</summary>
internal sealed class PendingReference(JsonMember keyword, SchemaSite target, SchemaFile file)
{
    private List<SchemaNode> _targets = [];
    private List<string> _notEnforced = [];

    public JsonMember Keyword { get; } = keyword;

    public SchemaSite Target { get; } = target;

    /// <summary>Where the reference stands.</summary>
    public SchemaFile File { get; } = file;

    /// <summary>The schema that has the reference.</summary>
    public SchemaNode? Owner { get; private set; }

    /// <summary>The schema that it leads to, when it is read.</summary>
    public SchemaNode? Schema { get; private set; }

    /// <summary>Says what the reference belongs to.</summary>
    public void SetOwner(SchemaNode owner, List<SchemaNode> targets, List<string> notEnforced) => (Owner, _targets, _notEnforced) = (owner, targets, notEnforced);

    /// <summary>Links the two schemas.</summary>
    public void Complete(SchemaNode schema)
    {
        Schema = schema;
        _targets.Add(schema);
    }

    /// <summary>Parts the two schemas again: the keyword is not enforced.</summary>
    public void Cut()
    {
        _targets.Remove(Schema!);
        _notEnforced.Add(Keyword.Name);
    }
}
