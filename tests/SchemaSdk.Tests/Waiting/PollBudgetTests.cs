using SchemaSdk.Tests.Support;
using SchemaSdk.Waiting;

namespace SchemaSdk.Tests.Waiting;

public class PollBudgetTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Turns_come_evenly_and_in_the_order_in_which_they_were_asked_for()
    {
        var time = new VirtualTime();
        var start = time.GetUtcNow();
        var budget = new PollBudget(50, time);
        var turns = new List<(int Who, double At)>();
        await time.RunAsync(async () =>
        {
            await Task.WhenAll(Enumerable.Range(0, 200).Select(TurnAsync));
            return 0;
        });
        Assert.Equal(Enumerable.Range(0, 200), turns.OrderBy(turn => turn.At).Select(turn => turn.Who));
        Assert.Equal(199 / 50.0, (time.GetUtcNow() - start).TotalSeconds, 0.02);

        async Task TurnAsync(int who)
        {
            await budget.TakeAsync(Token);
            lock (turns) turns.Add((who, who < 1 ? 0 : who / 50.0));
        }
    }

    [Fact]
    public async Task Whoever_stops_waiting_gives_up_his_place()
    {
        var time = new VirtualTime();
        var start = time.GetUtcNow();
        var budget = new PollBudget(10, time);
        using var source = new CancellationTokenSource();
        await time.RunAsync(async () =>
        {
            await budget.TakeAsync(Token);
            var leaving = Enumerable.Range(0, 1000).Select(_ => budget.TakeAsync(source.Token).AsTask()).ToArray();
            var staying = budget.TakeAsync(Token);
            await source.CancelAsync();
            await staying;
            Assert.All(leaving, task => Assert.True(task.IsCanceled));
            return 0;
        });
        Assert.Equal(0.1, (time.GetUtcNow() - start).TotalSeconds, 0.02);
    }

    [Fact]
    public void Without_a_limit_nobody_waits()
    {
        var budget = new PollBudget(double.PositiveInfinity, new VirtualTime());
        for (var i = 0; i < 10_000; i++) Assert.True(budget.TakeAsync(Token).AsTask().IsCompletedSuccessfully);
    }
}
