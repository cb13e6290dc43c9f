using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>Takes one keyword into a draft.</summary>
internal delegate void KeywordHandler(SchemaDraft draft, JsonMember keyword);

/// <summary>All keywords that are known, from the vocabularies beside this file.</summary>
internal static class KeywordTable
{
    private static readonly Dictionary<string, KeywordHandler> Handlers = Merge(
        TypeKeywords.Handlers, EnumKeywords.Handlers, StringKeywords.Handlers, NumberKeywords.Handlers, ArrayKeywords.Handlers,
        ObjectKeywords.Handlers, DependencyKeywords.Handlers, LogicKeywords.Handlers, ReferenceKeywords.Handlers, AnnotationKeywords.Handlers,
        NotEnforcedKeywords.Handlers);

    // What hangs on several keywords is settled when all are read, whatever their order in the text. Types come first.
    private static readonly Action<SchemaDraft>[] Finishers =
    [
        TypeKeywords.Finish, EnumKeywords.Finish, NumberKeywords.Finish, ArrayKeywords.Finish, ObjectKeywords.Finish, BoundsCheck.Run,
        EffectCheck.Run, FormatAssertion.Finish, AnnotationKeywords.Finish,
    ];

    public static void Read(SchemaDraft draft)
    {
        foreach (var member in draft.Json.Members)
        {
            if (draft.IsOnlyReference && IsAssertion(member.Name) && member.Name != "$ref")
                draft.Problems.Report(ProblemKinds.KeywordWithoutEffect, member.NameRange, member.Name, $"in {draft.Dialect.Name} nothing counts beside '$ref'");
            else
                Handle(draft, member);
        }

        if (draft.IsOnlyReference)
            AnnotationKeywords.Finish(draft);
        else
            foreach (var finish in Finishers) finish(draft);
    }

    /// <summary>Whether an object with this member looks like a schema: the keyword constrains something, or refers to what does.</summary>
    public static bool IsSignOfASchema(string name) => name is "$schema" or "$defs" or "definitions" || IsAssertion(name);

    /// <summary>Whether the keyword can forbid values.</summary>
    public static bool IsAssertion(string name) =>
        Handlers.ContainsKey(name) && !AnnotationKeywords.Handlers.ContainsKey(name) && name is not "discriminator";

    private static void Handle(SchemaDraft draft, JsonMember keyword)
    {
        if (!Handlers.TryGetValue(keyword.Name, out var handle))
        {
            if (!SilentKeywords.Contains(keyword.Name)) draft.Problems.Report(ProblemKinds.UnknownKeyword, keyword.NameRange, keyword.Name);
        }
        else if (draft.Dialect.Knows(keyword.Name))
        {
            handle(draft, keyword);
        }
        else
        {
            draft.Problems.Report(ProblemKinds.KeywordWithoutEffect, keyword.NameRange, keyword.Name, $"{draft.Dialect.Name} does not have it");
        }
    }

    private static Dictionary<string, KeywordHandler> Merge(params IReadOnlyDictionary<string, KeywordHandler>[] vocabularies) =>
        vocabularies.SelectMany(vocabulary => vocabulary).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
}
