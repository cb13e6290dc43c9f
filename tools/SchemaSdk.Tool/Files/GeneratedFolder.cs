using System.Text;
using SchemaSdk.Generation.Emission;

namespace SchemaSdk.Tool.Files;

/// <summary>The folder that generated files go to. A file there is at every moment the old one or the new one, and one that would not change is not touched.</summary>
internal sealed class GeneratedFolder(string folder)
{
    private const string Pattern = "*.g.cs";

    // Text that cannot be written as UTF-8 becomes U+FFFD, as it does when the compiler writes emitted files.
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly byte[] Header = Encoding.GetBytes(SourceWriter.ForFile().ToString());

    public void Create() => Directory.CreateDirectory(folder);

    /// <summary>Writes what is new or changed; a file that cannot be written does not stop the others.</summary>
    /// <param name="files">What the folder is to hold.</param>
    /// <param name="advance">Called once a file, from any thread.</param>
    /// <param name="cancellation">Ends the work between two files.</param>
    public Generated WriteAll(IReadOnlyList<SourceFile> files, Action advance, CancellationToken cancellation)
    {
        var written = 0;
        var failures = new string?[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            try
            {
                if (Write(files[index])) Interlocked.Increment(ref written);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                failures[index] = $"{files[index].Name} cannot be written: {OneLine.Of(exception.Message)} "
                    + "Correct the rights of the folder, or give the model a shorter 'typeName' where the name is too long.";
            }

            advance();
        });

        var failed = failures.OfType<string>().ToList();
        return new Generated(written, files.Count - written - failed.Count, failed);
    }

    private bool Write(SourceFile file)
    {
        var path = Path.Join(folder, file.Name);
        var content = Encoding.GetBytes(file.Text);
        if (Holds(path, content)) return false;

        var unfinished = Path.Join(folder, $".{Guid.NewGuid():N}.tmp");
        try
        {
            File.WriteAllBytes(unfinished, content);
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }

        return true;
    }

    /// <summary>Files that bear the header of generated ones and are none of <paramref name="names"/>, in order.</summary>
    public IReadOnlyList<string> FindOthers(IReadOnlySet<string> names) =>
    [
        .. Directory.EnumerateFiles(folder, Pattern)
            .Where(path => !names.Contains(Path.GetFileName(path)) && StartsWithHeader(path))
            .Order(StringComparer.Ordinal),
    ];

    private static bool Holds(string path, byte[] content) =>
        new FileInfo(path) is { Exists: true } file && file.Length == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);

    private static bool StartsWithHeader(string path)
    {
        using var file = File.OpenRead(path);
        var start = new byte[Header.Length];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.AsSpan().SequenceEqual(Header);
    }
}
