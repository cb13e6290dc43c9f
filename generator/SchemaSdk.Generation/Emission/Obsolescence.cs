using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Lets printed code use deprecated members of its own model without a warning.</summary>
internal static class Obsolescence
{
    public static void Allow(SourceWriter writer, params IEnumerable<RecordSpec> records)
    {
        if (!records.Any(record => record.Properties.Any(property => property.IsObsolete))) return;
        writer.Line("#pragma warning disable CS0618 // Deprecated members are still read, written and checked.");
        writer.Line();
    }
}
