using System.CommandLine;

namespace SchemaSdk.Tool.Commands;

/// <summary>The files and folders that a command works on.</summary>
internal static class ModelPaths
{
    public static Argument<string[]> CreateArgument()
    {
        var argument = new Argument<string[]>("files or folder")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Model files, or folders whose *.json files (without the folder's own bin/ and obj/) are model files. "
                + "A file's model id is its path below the folder, or its name where the file itself is named.",
        };
        argument.Validators.Add(result =>
        {
            foreach (var path in result.Tokens.Select(token => token.Value))
            {
                if (!File.Exists(path) && !Directory.Exists(path))
                    result.AddError($"There is no file or folder '{OneLine.Of(path)}' here. Correct the path, or change to the folder it starts from.");
            }
        });
        return argument;
    }

    /// <summary>What to say where folders were named and nothing is in them.</summary>
    public static string NothingIn(IEnumerable<string> paths) =>
        $"There is no *.json file below {string.Join(", ", paths.Select(path => $"'{OneLine.Of(path)}'"))}. Name the folder that holds the model files.";
}
