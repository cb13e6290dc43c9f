namespace SchemaSdk.Generation.Mapping;

public sealed class NameScopeTests
{
    [Fact]
    public void Names_that_differ_only_in_case_are_numbered_in_order()
    {
        var scope = new NameScope();
        Assert.Equal(["_4K", "_4k_2", "_4K_3"], new[] { "_4K", "_4k", "_4K" }.Select(scope.Take));
    }

    [Fact]
    public void A_number_that_is_itself_a_name_is_passed_over()
    {
        var scope = new NameScope();
        Assert.Equal(["V1", "V1_2", "V1_2_2", "V1_3"], new[] { "V1", "V1_2", "V1_2", "V1" }.Select(scope.Take));
    }

    [Fact]
    public void Appending_a_name_never_changes_an_earlier_one()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        string[] pool = ["A", "a", "A_2", "B", "b_2", "B_2", "A_3"];
        for (var round = 0; round < 2_000; round++)
        {
            var names = Enumerable.Range(0, random.Next(1, 20)).Select(_ => pool[random.Next(pool.Length)]).ToList();
            var shorter = new NameScope();
            var longer = new NameScope();
            var first = names.Take(names.Count - 1).Select(shorter.Take).ToList();
            var second = names.Select(longer.Take).ToList();
            Assert.True(first.SequenceEqual(second.Take(first.Count)), $"seed {seed}: {string.Join(' ', names)}");
            Assert.True(second.Distinct(StringComparer.OrdinalIgnoreCase).Count() == second.Count, $"seed {seed}: {string.Join(' ', second)}");
        }
    }
}
