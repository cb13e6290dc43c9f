using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the walk over the members of an object or the items of an array in JSON text.</summary>
internal static class JsonContainerEmitter
{
    public static void Array(SourceWriter writer, ValueRules rules)
    {
        if (rules.Unique is { } unique)
        {
            writer.If(
                $"{Runtime.Checks}.FindEqualItems(reader, out var first, out var second)",
                $"errors.AddEqualItems(\"\", {Literals.String(unique.Pointer)}, {Literals.String(unique.Expectation)}, first, second);");
        }

        writer.Line("var count = 0;");
        using (writer.Open($"while (reader.Read() && reader.TokenType != {Runtime.Token}.EndArray)"))
        {
            if (rules.Items is { IsEmpty: false } items)
            {
                writer.Line("var start = errors.Count;");
                writer.Line($"{items.MethodName}(ref reader, ref errors);");
                writer.Line("errors.Prefix(start, count);");
            }
            else
            {
                writer.Line("reader.Skip();");
            }

            writer.Line("count++;");
        }

        if (rules.Counts.Count > 0) writer.Line();
        foreach (var check in rules.Counts) JsonRulesEmitter.ComplainOfLength(writer, check, "count");
    }

    public static void Object(SourceWriter writer, ValueRules rules)
    {
        var required = rules.Members.Where(member => member.Required is not null).ToList();
        foreach (var member in required) writer.Line($"var {Seen(member)} = false;");
        using (writer.Open($"while (reader.Read() && reader.TokenType == {Runtime.Token}.PropertyName)"))
        {
            var branch = "if";
            foreach (var member in rules.Members.Where(member => member.Required is not null || !member.Rules.IsEmpty))
            {
                using (writer.Open($"{branch} (reader.ValueTextEquals({Literals.Utf8(member.WireName)}))")) Member(writer, member);
                branch = "else if";
            }

            using (writer.Open("else"))
            {
                writer.Line("reader.Read();");
                writer.Line("reader.Skip();");
            }
        }

        if (required.Count > 0) writer.Line();
        foreach (var member in required)
            writer.If($"!{Seen(member)}", $"errors.Add(\"\", {Literals.String(member.Required!.Pointer)}, {Literals.String(member.Required.Expectation)});");
    }

    private static void Member(SourceWriter writer, MemberRules member)
    {
        writer.Line("reader.Read();");
        if (member.Required is not null) writer.Line($"{Seen(member)} = true;");
        if (member.Rules.IsEmpty)
        {
            writer.Line("reader.Skip();");
            return;
        }

        writer.Line("var start = errors.Count;");
        writer.Line($"{member.Rules.MethodName}(ref reader, ref errors);");
        writer.Line($"errors.Prefix(start, {Literals.String(member.WireName)});");
    }

    private static string Seen(MemberRules member) => "has" + char.ToUpperInvariant(member.LocalName[0]) + member.LocalName.Substring(1);
}
