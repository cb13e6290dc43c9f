using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the walk over the members of an object in JSON text.</summary>
internal static class JsonObjectEmitter
{
    public static bool IsNeeded(ValueRules rules) =>
        rules.Members.Any(member => IsLookedFor(rules, member)) || rules.PatternMembers.Count > 0 || rules.AdditionalMembers is not null
        || rules.MemberNames is not null || rules.MemberCounts.Count > 0 || rules.UnevaluatedMembers is not null;

    public static void Emit(SourceWriter writer, ValueRules rules)
    {
        if (rules.UnevaluatedMembers is not null || rules.DependentRules.Count > 0) writer.Line("var whole = reader;");
        var members = LookedFor(rules);
        foreach (var member in members.Where(IsRemembered)) writer.Line($"var {Seen(member.LocalName)} = false;");
        var needsCopies = NeedsCopies(rules);
        var isCounted = rules.MemberCounts.Count > 0 || rules.IsTracked;
        if (isCounted) writer.Line("var count = 0;");
        using (writer.Open($"while (reader.Read() && reader.TokenType == {Runtime.Token}.PropertyName)"))
        {
            if (needsCopies) JsonMemberCopies.Emit(writer, rules, members);
            else MemberSwitch.Emit(writer, "reader", NamesField(rules), [.. members.Select(member => (member.WireName, (Action)(() => Member(writer, rules, member))))], () => Rest(writer, rules));
            if (isCounted) writer.Line("count++;");
        }

        writer.Line();
        After(writer, rules, members);
    }

    /// <summary>The variable that remembers whether a member was seen.</summary>
    public static string Seen(string localName) => "has" + char.ToUpperInvariant(localName[0]) + localName.Substring(1);

    public static bool IsRemembered(MemberRules member) => member.Required is not null || member.IsAskedFor;

    /// <summary>Prints the table of the members' names, where they are many.</summary>
    public static void Fields(SourceWriter writer, ValueRules rules)
    {
        if (rules.Never is not null || (rules.Types & JsonTypes.Object) == 0) return;
        var names = LookedFor(rules).ConvertAll(member => member.WireName);
        if (!MemberSwitch.IsWide(names.Count)) return;
        writer.Line();
        NameTable.Emit(writer, "private", NamesField(rules), names);
    }

    /// <summary>The field of the members' names.</summary>
    public static string NamesField(ValueRules rules) => rules.MethodName + "MemberNames";

    private static List<MemberRules> LookedFor(ValueRules rules) => rules.Members.Where(member => IsLookedFor(rules, member)).ToList();

    private static bool IsLookedFor(ValueRules rules, MemberRules member) =>
        IsRemembered(member) || member.Rules is not null || (member.IsListed && (rules.AdditionalMembers is not null || rules.IsTracked));

    // The reader can move on with the only check that there is; several need one each.
    private static bool NeedsCopies(ValueRules rules) => rules.PatternMembers.Count > 0 || rules.MemberNames is not null || rules.IsTracked;

    private static void Member(SourceWriter writer, ValueRules rules, MemberRules member)
    {
        if (!member.IsListed && rules.AdditionalMembers is not null)
        {
            if (IsRemembered(member)) writer.Line($"{Seen(member.LocalName)} = true;");
            Rest(writer, rules);
            return;
        }

        writer.Line("reader.Read();");
        if (IsRemembered(member)) writer.Line($"{Seen(member.LocalName)} = true;");
        if (member.Rules is null)
        {
            writer.Line("reader.Skip();");
            return;
        }

        writer.Line("var start = errors.Count;");
        writer.Line($"{member.Rules}(ref reader, ref errors);");
        writer.Line($"errors.Prefix(start, {Literals.String(member.WireName)});");
    }

    private static void Rest(SourceWriter writer, ValueRules rules)
    {
        if (rules.AdditionalMembers is not { } additional)
        {
            writer.Line("reader.Read();");
            writer.Line("reader.Skip();");
            return;
        }

        writer.Line("var name = reader;");
        writer.Line("reader.Read();");
        writer.Line("var start = errors.Count;");
        writer.Line($"{additional}(ref reader, ref errors);");
        writer.Line("errors.Prefix(start, ref name);");
    }

    private static void After(SourceWriter writer, ValueRules rules, List<MemberRules> members)
    {
        foreach (var check in rules.MemberCounts) JsonRulesEmitter.ComplainOfLength(writer, check, "count");
        foreach (var member in members.Where(member => member.Required is not null))
            writer.If($"!{Seen(member.LocalName)}", Complain(member.Required!));
        foreach (var dependent in rules.DependentRequired)
            writer.If($"{Seen(dependent.TriggerLocalName)} && !{Seen(dependent.LocalName)}", Complain(dependent.Complaint));
        foreach (var dependent in rules.DependentRules)
            writer.If(Seen(dependent.TriggerLocalName), JsonInPlaceEmitter.Check(dependent.Rules, "whole") + ";");
        if (rules.UnevaluatedMembers is { } rest) writer.Line($"{Runtime.Applicators}.CheckUnevaluatedMembers(whole, {rest}, ref errors);");
    }

    private static string Complain(Complaint complaint) =>
        $"errors.Add(\"\", {Literals.String(complaint.Pointer)}, {Literals.String(complaint.Expectation)});";
}
