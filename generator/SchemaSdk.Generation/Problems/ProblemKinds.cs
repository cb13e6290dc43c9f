using static SchemaSdk.Generation.Problems.ProblemSeverity;

namespace SchemaSdk.Generation.Problems;

/// <summary>Every kind of problem. An id never changes its meaning and is never used again; each has a page in <c>generator/docs/diagnostics</c>.</summary>
internal static class ProblemKinds
{
    public static readonly ProblemKind JsonSyntax = new("SSDK001", "The text is not JSON",
        "Expected {0}, but found {1}. Correct the JSON text at this place.", Error);

    public static readonly ProblemKind NestingTooDeep = new("SSDK002", "Nesting is deeper than the bound",
        "Objects and arrays are nested deeper than {0} levels. Make the schema flatter.", Error);

    public static readonly ProblemKind NumberTooLong = new("SSDK003", "A number is longer than the bound",
        "A number has {0} characters, and at most {1} are read. Write it shorter.", Error);

    public static readonly ProblemKind DuplicateKey = new("SSDK004", "A key occurs twice in one object",
        "The key '{0}' occurs more than once in this object, and only its last value counts. Remove the others.", Warning);

    public static readonly ProblemKind NotAModelFile = new("SSDK005", "The file is neither a model file nor a schema",
        "The file is neither a model file nor a schema. Give it an 'input' that is a JSON Schema, or make the whole file a JSON Schema.", Error);

    public static readonly ProblemKind InvalidModelId = new("SSDK006", "The model id cannot be used",
        "The model id '{0}' {1}. Use segments such as provider/model, by the file's place or by 'model'.", Error);

    public static readonly ProblemKind InvalidTypeName = new("SSDK007", "The type name is not a C# identifier",
        "'{0}' cannot be a C# type name, so the derived name is used. Write letters, digits and '_', and no keyword of C#.", Warning);

    public static readonly ProblemKind DuplicateTypeName = new("SSDK008", "Two models have one type name",
        "The models '{0}' and '{1}' both get the type name '{2}'. Set 'typeName' in one of the two files.", Error);

    public static readonly ProblemKind NameClash = new("SSDK009", "Two names of a model became one C# name",
        "The C# name '{0}' was taken, so '{1}' is called '{2}'. Nothing has to be done; the wire name is unchanged.", Info);

    public static readonly ProblemKind GeneratorFailed = new("SSDK010", "The generator failed on this file",
        "The generator failed on this file: {0}. This is a fault of the generator; please report it together with the file.", Error);

    public static readonly ProblemKind UnknownType = new("SSDK011", "The type is unknown",
        "'{0}' is no type of JSON Schema, so any value is accepted. Use string, integer, number, boolean, array, object or null.", Warning);

    public static readonly ProblemKind AssumedType = new("SSDK012", "A type was understood as another spelling",
        "'{0}' is no type of JSON Schema; '{1}' was assumed. Write '{1}'.", Info);

    public static readonly ProblemKind KeywordNotEnforced = new("SSDK013", "A keyword is not enforced",
        "The keyword '{0}' is not enforced: what it forbids is accepted. Express the constraint by other keywords, or leave it to the server.", Warning);

    public static readonly ProblemKind KeywordIgnored = new("SSDK014", "A keyword has a value of the wrong shape",
        "The value of '{0}' must be {1}, so the keyword is ignored. Correct or remove it.", Warning);

    public static readonly ProblemKind AnnotationIgnored = new("SSDK015", "An annotation has a value of the wrong shape",
        "The value of '{0}' should be {1}; it is ignored. Correct or remove it.", Info);

    public static readonly ProblemKind UnknownKeyword = new("SSDK016", "A keyword is unknown",
        "'{0}' is no keyword of JSON Schema; it is ignored. Correct its spelling, or start the name with 'x-'.", Info);

    public static readonly ProblemKind RequiredPropertyAbsent = new("SSDK017", "A required property is not listed",
        "'required' names '{0}', which 'properties' does not list; any value is taken for it. Add the property, or remove the name.", Info);

    public static readonly ProblemKind EmptyEnum = new("SSDK018", "An enum has no values",
        "This 'enum' lists no values, so nothing is valid. List the values, or remove the keyword.", Info);

    public static readonly ProblemKind DuplicateEnumValue = new("SSDK019", "A value occurs twice in an enum",
        "The value {0} occurs more than once in this 'enum'; it was taken once. Remove the others.", Info);

    public static readonly ProblemKind ValueContradictsType = new("SSDK020", "A value contradicts the keywords beside it",
        "The value {0} of '{1}' is never valid here, because the schema says: {2}. Correct one of the two.", Info);

    public static readonly ProblemKind UnreadablePattern = new("SSDK021", "A pattern cannot be read",
        "The pattern '{0}' cannot be read by .NET and is not enforced: {1}. Write it in the common subset of ECMA 262 and .NET.", Warning);

    public static readonly ProblemKind ContradictoryBounds = new("SSDK022", "Two bounds contradict each other",
        "'{0}' and '{1}' leave no valid value: {2} and {3}. Correct one of them.", Info);

    public static readonly ProblemKind DefaultNull = new("SSDK023", "The default is null, which is not allowed",
        "The default is null, but the schema does not allow null; 'no default' was assumed. Remove it, or allow null.", Info);

    public static readonly ProblemKind DefaultViolatesSchema = new("SSDK024", "A default violates its own schema",
        "The default {0} violates its own schema: {1}. Correct the default or the schema.", Info);

    public static readonly ProblemKind ExampleViolatesSchema = new("SSDK025", "An example violates its own schema",
        "The example {0} violates its own schema: {1}. Correct the example or the schema.", Info);

    public static readonly ProblemKind NullableWithoutType = new("SSDK026", "Nullable has no type beside it",
        "'nullable' has no 'type' beside it; it was assumed that null is allowed. Add the type.", Info);

    public static readonly ProblemKind BooleanExclusiveBound = new("SSDK027", "An exclusive bound is written in the way of draft 4",
        "'{0}' is a boolean, as in draft 4; '{1}' was assumed to be exclusive. Write the bound itself as the value of '{0}'.", Info);

    public static readonly ProblemKind DuplicateModelId = new("SSDK028", "Two files have one model id",
        "The model '{0}' is described by '{1}' already, so this file is left out. Remove one of the two, or correct its 'model'.", Error);

    public static readonly ProblemKind OldLanguage = new("SSDK029", "The project's C# is too old",
        "Generated code needs C# 12, but the project is compiled as C# {0}. Set LangVersion to 12 or later, or remove it.", Error);

    public static readonly ProblemKind UnresolvedReference = new("SSDK030", "A reference leads nowhere",
        "The reference '{0}' leads nowhere, so it is not enforced: any JSON is accepted. Add what it refers to, or correct it.", Info);

    public static readonly ProblemKind AssumedReference = new("SSDK031", "A reference was understood as another",
        "The reference '{0}' leads nowhere; '{1}' was assumed. Write '{1}'.", Info);

    public static readonly ProblemKind CircularReference = new("SSDK032", "A reference leads back to itself",
        "This '{0}' leads back to itself without descending into the value, so it is not enforced. Break the circle.", Warning);

    public static readonly ProblemKind KeywordWithoutEffect = new("SSDK033", "A keyword has no effect",
        "'{0}' has no effect here: {1}. Remove it, or correct what stands beside it.", Info);

    public static readonly ProblemKind ArrayWithoutItems = new("SSDK034", "An array has no items",
        "The array has no 'items'; it was assumed that any JSON may be in it. Say with 'items' what is.", Info);

    public static readonly ProblemKind BoundBeyondLong = new("SSDK035", "A bound is beyond the range of long",
        "The value {0} of '{1}' is beyond the range of long; {2}. Write a smaller bound, or remove it.", Info);

    public static readonly ProblemKind UnknownDialect = new("SSDK036", "The dialect is unknown",
        "'{0}' is no dialect that is known; {1} was assumed. Name the meta-schema of draft 7 or 2020-12, or add this one to the schema files.", Info);

    public static readonly ProblemKind TooManySchemas = new("SSDK037", "There are more schemas than the bound",
        "The schema and what it refers to have more than {0} schemas. Make it smaller, or give fewer anchors to '$dynamicRef'.", Error);

    public static readonly ProblemKind ListInItems = new("SSDK038", "Items is a list in the way of draft 7",
        "'items' is a list, as in draft 7; 'prefixItems' was assumed. Write 'prefixItems', and 'items' for 'additionalItems'.", Info);

    public static readonly ProblemKind FormatNotAsserted = new("SSDK039", "A format is not asserted",
        "The format '{0}' is not asserted: any text is accepted. Express the constraint by 'pattern', or leave it to the server.", Warning);

    public static readonly ProblemKind TooLarge = new("SSDK040", "A part of the schema is larger than the bound",
        "{0} has {1} {2}, and at most {3} are taken. Make it smaller.", Error);

    /// <summary>All kinds, in order of their ids.</summary>
    public static readonly IReadOnlyList<ProblemKind> All =
    [
        JsonSyntax, NestingTooDeep, NumberTooLong, DuplicateKey, NotAModelFile, InvalidModelId, InvalidTypeName,
        DuplicateTypeName, NameClash, GeneratorFailed, UnknownType, AssumedType, KeywordNotEnforced, KeywordIgnored,
        AnnotationIgnored, UnknownKeyword, RequiredPropertyAbsent, EmptyEnum, DuplicateEnumValue, ValueContradictsType,
        UnreadablePattern, ContradictoryBounds, DefaultNull, DefaultViolatesSchema, ExampleViolatesSchema,
        NullableWithoutType, BooleanExclusiveBound, DuplicateModelId, OldLanguage, UnresolvedReference, AssumedReference, CircularReference,
        KeywordWithoutEffect, ArrayWithoutItems, BoundBeyondLong, UnknownDialect, TooManySchemas, ListInItems, FormatNotAsserted,
        TooLarge,
    ];
}
