using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the checks of one member where several may be due: each works on a copy of the reader.</summary>
internal static class JsonMemberCopies
{
    public static void Emit(SourceWriter writer, ValueRules rules, List<MemberRules> members)
    {
        var asksWhetherKnown = rules.AdditionalMembers is not null || rules.IsTracked;
        writer.Line("var name = reader;");
        writer.Line("reader.Read();");
        writer.Line("var start = errors.Count;");
        if (asksWhetherKnown) writer.Line("var isKnown = false;");
        if (rules.MemberNames is { } names) writer.Line($"{Runtime.Applicators}.CheckName(name, {names}, ref errors);");
        Listed(writer, rules, members, asksWhetherKnown);
        for (var index = 0; index < rules.PatternMembers.Count; index++)
        {
            using (writer.Open($"if ({ValidatorEmitter.PatternField(rules, index)}.IsMatch(ref name))"))
            {
                if (asksWhetherKnown) writer.Line("isKnown = true;");
                if (rules.PatternMembers[index].Rules is { } matching) writer.Line(Inside(matching));
            }
        }

        if (rules.AdditionalMembers is { } additional)
        {
            using (writer.Open("if (!isKnown)"))
            {
                if (rules.IsTracked) writer.Line("isKnown = true;");
                writer.Line(Inside(additional));
            }
        }

        if (rules.IsTracked) writer.If("isKnown", "errors.MarkEvaluated(count);");
        writer.Line("errors.Prefix(start, ref name);");
        writer.Line("reader.Skip();");
    }

    private static void Listed(SourceWriter writer, ValueRules rules, List<MemberRules> members, bool asksWhetherKnown)
    {
        MemberSwitch.Emit(writer, "name", JsonObjectEmitter.NamesField(rules), [.. members.Select(member => (member.WireName, (Action)(() => Member(writer, member, asksWhetherKnown))))], null);
        writer.Line();
    }

    private static void Member(SourceWriter writer, MemberRules member, bool asksWhetherKnown)
    {
        if (member.IsListed && asksWhetherKnown) writer.Line("isKnown = true;");
        if (JsonObjectEmitter.IsRemembered(member)) writer.Line($"{JsonObjectEmitter.Seen(member.LocalName)} = true;");
        if (member.Rules is { } rules) writer.Line(Inside(rules));
    }

    private static string Inside(string rules) => $"{Runtime.Applicators}.CheckInside(reader, {rules}, ref errors);";
}
