namespace SchemaSdk.Generation.Emission;

/// <summary>Prints what is done with each member of an object: a chain of comparisons where they are few, else a table and a switch.</summary>
internal static class MemberSwitch
{
    // Fewer are found faster one after another; a table costs its making, too.
    private const int MostInChain = 32;

    /// <summary>Whether there are so many members that a table of their names is needed.</summary>
    public static bool IsWide(int count) => count > MostInChain;

    /// <param name="writer">Where to.</param>
    /// <param name="reader">The variable of the reader that stands on the member's name.</param>
    /// <param name="table">The field of the members' names, in order; it is there where they are wide.</param>
    /// <param name="members">The names, each with what prints its statements.</param>
    /// <param name="otherwise">Prints the statements for all other members; null for none.</param>
    public static void Emit(SourceWriter writer, string reader, string table, IReadOnlyList<(string WireName, Action Print)> members, Action? otherwise)
    {
        if (members.Count == 0) otherwise?.Invoke();
        else if (IsWide(members.Count)) Switch(writer, reader, table, members, otherwise);
        else Chain(writer, reader, members, otherwise);
    }

    private static void Switch(SourceWriter writer, string reader, string table, IReadOnlyList<(string WireName, Action Print)> members, Action? otherwise)
    {
        using (writer.Open($"switch ({table}.IndexOf(ref {reader}))"))
        {
            for (var index = 0; index < members.Count; index++) Case(writer, $"case {index}:", members[index].Print);
            if (otherwise is not null) Case(writer, "default:", otherwise);
        }
    }

    private static void Case(SourceWriter writer, string label, Action print)
    {
        using (writer.Open(label))
        {
            print();
            writer.Line("break;");
        }
    }

    private static void Chain(SourceWriter writer, string reader, IReadOnlyList<(string WireName, Action Print)> members, Action? otherwise)
    {
        var branch = "if";
        foreach (var (wireName, print) in members)
        {
            using (writer.Open($"{branch} ({reader}.ValueTextEquals({Literals.Utf8(wireName)}))")) print();
            branch = "else if";
        }

        if (otherwise is null) return;
        using (writer.Open("else")) otherwise();
    }
}
