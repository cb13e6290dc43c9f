using System.Diagnostics;
using System.Security;

namespace SchemaSdk.SourceGenerator.Support;

/// <summary>A project with model files in a folder of its own, far from the repository, that the real SDK builds.</summary>
internal sealed class SdkProject : IDisposable
{
    private const string Name = "Models";

    private static readonly Lazy<Task<string>> Restored = new(RestoreAsync);

    private SdkProject(string folder) => Folder = folder;

    public string Folder { get; }

    public string Dll => Path.Combine(Folder, "bin", "Debug", "net8.0", Name + ".dll");

    /// <summary>A restored project without model files; <c>.</c> is its folder of models.</summary>
    /// <param name="properties">MSBuild properties, as XML.</param>
    /// <param name="folderName">The name of its folder, or its beginning.</param>
    public static async Task<SdkProject> CreateAsync(string properties = "", string folderName = "models")
    {
        var template = await Restored.Value;
        var project = new SdkProject(Path.Combine(Path.GetTempPath(), $"{folderName}-{Path.GetRandomFileName()}"));
        Directory.CreateDirectory(Path.Combine(project.Folder, "obj"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(template, "obj")))
            File.Copy(file, Path.Combine(project.Folder, "obj", Path.GetFileName(file)));
        project.Write(Name + ".csproj", ProjectFile(properties));
        return project;
    }

    /// <summary>Adds the models that ship.</summary>
    public void AddShippedModels()
    {
        foreach (var id in SnapshotCase.Shipped.Values) Write(id + ".json", File.ReadAllText(Path.Combine(SnapshotCase.ShippedModels, id + ".json")));
    }

    public string Write(string path, string content)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
        return full;
    }

    /// <summary>Builds, with what was built before beside it, and fails the test where the build fails.</summary>
    public async Task<IReadOnlySet<string>> BuildAsync()
    {
        var (exitCode, output) = await TryBuildAsync();
        Assert.True(exitCode == 0, output);
        return BuiltAssembly.MembersOf(Dll);
    }

    public Task<(int ExitCode, string Output)> TryBuildAsync() => RunAsync(Folder, "build", "--no-restore", "-p:UseSharedCompilation=false");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static async Task<string> RestoreAsync()
    {
        var folder = Directory.CreateTempSubdirectory("models-template-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, Name + ".csproj"), ProjectFile(""));
        var (exitCode, output) = await RunAsync(folder.FullName, "restore");
        Assert.True(exitCode == 0, output);
        return folder.FullName;
    }

    private static string ProjectFile(string properties) => $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <TargetFramework>net8.0</TargetFramework>
            <RootNamespace>Acme</RootNamespace>
            <Nullable>enable</Nullable>
            <SchemaSdkFolder>.</SchemaSdkFolder>
            {properties}
          </PropertyGroup>

          <Import Project="{Escape(Path.Combine(Repository.Root, "runtime", "SchemaSdk", "build", "SchemaSdk.props"))}" />

          <ItemGroup>
            <Reference Include="{Escape(BuiltFiles.RuntimeDll)}" />
            <Analyzer Include="{Escape(BuiltFiles.GeneratorDll)}" />
          </ItemGroup>

        </Project>
        """;

    private static string Escape(string path) => SecurityElement.Escape(path).Replace(";", "%3B", StringComparison.Ordinal);

    private static async Task<(int ExitCode, string Output)> RunAsync(string folder, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])[command, "-v:q", "-nologo", .. arguments]) start.ArgumentList.Add(argument);

        // Neither settings of the build that runs the tests nor servers that outlive them.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output + await errors);
    }
}
