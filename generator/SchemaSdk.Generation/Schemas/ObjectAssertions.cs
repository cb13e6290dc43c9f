using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>The assertions for objects as a whole.</summary>
internal static class ObjectAssertions
{
    public static void Check(SchemaNode schema, JsonObject members, ViolationReport report)
    {
        foreach (var name in schema.Required)
        {
            if (!members.TryGet(name, out _)) report.Add("required", ViolationText.Required(name));
        }

        foreach (var dependent in schema.DependentRequired)
        {
            if (members.TryGet(dependent.Name, out _)) CheckDependent(dependent, members, report);
        }

        var count = members.Members.Count;
        if (count < schema.MinProperties)
            report.Add("minProperties", ViolationText.MinProperties(schema.MinProperties.Value) + ViolationText.ButHas(count));
        if (count > schema.MaxProperties)
            report.Add("maxProperties", ViolationText.MaxProperties(schema.MaxProperties.Value) + ViolationText.ButHas(count));
    }

    private static void CheckDependent(SchemaDependentRequired dependent, JsonObject members, ViolationReport report)
    {
        foreach (var name in dependent.Required)
        {
            if (!members.TryGet(name, out _)) report.AddAt(dependent.Pointer, ViolationText.RequiredBeside(name, dependent.Name));
        }
    }
}
