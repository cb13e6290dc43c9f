using Microsoft.Extensions.Options;
using SchemaSdk.Transport;

namespace SchemaSdk.Hosting;

/// <summary>Checks the options of one client of a container. The messages name the options and never show their values.</summary>
internal sealed class OptionsValidation(string optionsName) : IValidateOptions<QueueClientOptions>
{
    public ValidateOptionsResult Validate(string? name, QueueClientOptions options)
    {
        if (name != optionsName) return ValidateOptionsResult.Skip;
        var problems = OptionsCheck.Problems(options).Concat(TokenProblem(options.Token)).ToArray();
        if (problems.Length == 0) return ValidateOptionsResult.Success;
        var client = optionsName.Length > 0 ? $"QueueClientOptions '{optionsName}': " : "QueueClientOptions: ";
        return ValidateOptionsResult.Fail(problems.Select(problem => client + problem));
    }

    private static IEnumerable<string> TokenProblem(string? token) => token is null || TokenSource.CanBeOne(token.Trim())
        ? []
        : ["Token holds characters that no token has, such as a space or a line break."];
}
