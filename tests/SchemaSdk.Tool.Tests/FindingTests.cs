using SchemaSdk.Tool.Files;

namespace SchemaSdk.Tool;

public sealed class FindingTests : IDisposable
{
    private readonly WorkFolder _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Ids_are_the_paths_below_the_folder_in_the_order_of_paths()
    {
        _work.Write("b/two.json", "");
        _work.Write("a/v1.1/Three.JSON", "");
        _work.Write("a/notes.txt", "");
        _work.Write("one.json", "");

        Assert.Equal(["a/v1.1/Three", "b/two", "one"], Ids(_work.Path));
        Assert.Equal(["a/v1.1/Three", "b/two", "one"], Ids(_work.Path + Path.DirectorySeparatorChar));
    }

    [Fact]
    public void Build_output_is_left_out_only_where_the_build_props_leave_it_out()
    {
        _work.Write("bin/x.json", "");
        _work.Write("obj/x.json", "");
        _work.Write("acme/bin/x.json", "");

        Assert.Equal(["acme/bin/x"], Ids(_work.Path));
    }

    [Fact]
    public void A_file_that_is_named_is_called_by_its_name_whatever_its_extension()
    {
        Assert.Equal(["seedream", "page.txt"], Ids(_work.Write("acme/seedream.json", ""), _work.Write("acme/page.txt", "")));
    }

    [Fact]
    public void A_file_that_is_found_twice_is_taken_once_where_it_came_first()
    {
        var file = _work.Write("acme/x.json", "");

        Assert.Equal(["acme/x"], Ids(_work.Path, file, _work.Path));
        Assert.Equal(["x"], Ids(file, _work.Path));
    }

    [Fact]
    public void A_link_back_to_a_folder_above_ends_there()
    {
        _work.Write("models/acme/x.json", "");
        Directory.CreateSymbolicLink(_work["models/acme/loop"], _work["models"]);
        Directory.CreateSymbolicLink(_work["entry"], _work["models"]);

        Assert.Equal(["acme/x"], Ids(_work["models"]));
        Assert.Equal(["acme/x"], Ids(_work["entry"]));
    }

    [Fact]
    public void A_link_to_another_folder_is_followed()
    {
        _work.Write("elsewhere/x.json", "");
        Directory.CreateDirectory(_work["models"]);
        Directory.CreateSymbolicLink(_work["models/acme"], _work["elsewhere"]);

        Assert.Equal(["acme/x"], Ids(_work["models"]));
    }

    private static IEnumerable<string> Ids(params string[] paths)
    {
        var found = ModelFinder.Find(paths);
        Assert.Empty(found.Problems);
        return found.Sources.Select(source => source.Id);
    }
}
