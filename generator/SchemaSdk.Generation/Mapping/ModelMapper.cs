using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Mapping;

/// <summary>
/// Makes every choice for one model: names, types, optionality, collisions. In: an understood model file. Out: data to
/// print. It knows nothing of other models, so that editing one file concerns one model.
/// </summary>
internal static class ModelMapper
{
    public static ModelSpec Map(ModelFile file, string rootNamespace, ProblemSink problems)
    {
        var (tail, prefix) = ModelNames.Of(file.Id, file.TypeName);
        var naming = new ModelNaming(tail.Length == 0 ? rootNamespace : $"{rootNamespace}.{tail}");
        var names = new TypeNames(prefix, problems);
        var request = names.TakeFixed("Request");
        var requestValidator = names.TakeFixed("RequestValidator");
        var output = file.Output is null ? null : names.TakeFixed("Output");
        var outputValidator = file.Output is null ? null : names.TakeFixed("OutputValidator");
        var descriptor = names.TakeFixed("Descriptor");

        var input = new TypeMapper(new SideNames(names, naming, prefix, requestValidator, isOutput: false), file.Input, request);
        var answer = file.Output is null ? null : new TypeMapper(new SideNames(names, naming, prefix, outputValidator!, isOutput: true), file.Output, output!);
        RecordTypes.MapRequest(input, file.Input, request, DocumentationMapper.OfRequest(file));
        input.Finish();
        var outputType = ScalarTypes.MediaOutput;
        if (answer is not null)
        {
            outputType = answer.Map(file.Output!, new Place(prefix, "Output", DocumentationMapper.OfOutput(file), file.NameRange));
            answer.Finish();
        }

        TypeMapper[] sides = answer is null ? [input] : [input, answer];
        return new ModelSpec
        {
            Id = file.Id,
            Description = file.Description,
            Namespace = naming.Namespace,
            NamespaceTail = tail,
            Prefix = prefix,
            RequestName = request,
            DescriptorName = descriptor,
            Output = outputType,
            Records = sides.SelectMany(side => side.Records).ToEquatableArray(),
            Enums = sides.SelectMany(side => side.Enums).ToEquatableArray(),
            Unions = sides.SelectMany(side => side.Unions).ToEquatableArray(),
            Parameters = new ParameterMapper(input, naming).MapMembers(input.Merged.Of(file.Input), request),
            RequestValidator = Validator(input, requestValidator, $"Checks input of the model {file.Id}."),
            OutputValidator = answer is null ? null : Validator(answer, outputValidator!, $"Checks output of the model {file.Id}."),
        };
    }

    private static ValidatorSpec Validator(TypeMapper side, string name, string summary) => new(
        name,
        summary,
        side.Rules.Build(schema => side.EnumConverters.TryGetValue(schema, out var converter) ? converter : null),
        side.RecordRules.ToEquatableArray());
}
