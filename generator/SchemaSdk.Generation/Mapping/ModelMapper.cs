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

        var input = new TypeMapper(names, naming, requestValidator, isOutput: false);
        var inputRules = input.MapRoot(file.Input, request, prefix, DocumentationMapper.OfRequest(file));
        var answer = new TypeMapper(names, naming, outputValidator ?? "", isOutput: true);
        var (outputType, outputRules) = file.Output is null
            ? (ScalarTypes.MediaOutput, null)
            : answer.MapOutput(file.Output, output!, prefix, DocumentationMapper.OfOutput(file));

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
            Records = input.Records.Concat(answer.Records).ToEquatableArray(),
            Enums = input.Enums.Concat(answer.Enums).ToEquatableArray(),
            Parameters = new ParameterMapper(input.Records, input.Enums, naming).MapMembers(file.Input, request),
            RequestValidator = new ValidatorSpec(requestValidator, $"Checks input of the model {file.Id}.", inputRules, input.RecordRules.ToEquatableArray()),
            OutputValidator = outputRules is null
                ? null
                : new ValidatorSpec(outputValidator!, $"Checks output of the model {file.Id}.", outputRules, answer.RecordRules.ToEquatableArray()),
        };
    }
}
