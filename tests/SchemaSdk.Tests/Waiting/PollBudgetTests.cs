using SchemaSdk.Tests.Support;
using SchemaSdk.Waiting;

namespace SchemaSdk.Tests.Waiting;

public class PollBudgetTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Turns_come_evenly_and_in_the_order_in_which_they_were_asked_for()
    {
        var time = new ManualTime();
        var start = time.GetUtcNow();
        var budget = new PollBudget(50, time);
        var turns = Enumerable.Range(0, 25).Select(_ => budget.TakeAsync(Token).AsTask()).ToArray();
        for (var i = 0; i < turns.Length; i++)
        {
            while (!turns[i].IsCompleted)
            {
                time.Advance(TimeSpan.FromMilliseconds(2));
                await Task.Delay(1, Token);
            }

            Assert.True(time.GetUtcNow() - start >= i * TimeSpan.FromMilliseconds(20));
            Assert.All(turns.Skip(i + 5), turn => Assert.False(turn.IsCompleted));
        }
    }

    [Fact]
    public async Task Whoever_stops_waiting_gives_up_his_place()
    {
        var time = new VirtualTime();
        var start = time.GetUtcNow();
        var budget = new PollBudget(10, time);
        using var source = new CancellationTokenSource();
        await budget.TakeAsync(Token);
        var leaving = Enumerable.Range(0, 1000).Select(_ => budget.TakeAsync(source.Token).AsTask()).ToArray();
        var staying = budget.TakeAsync(Token).AsTask();
        await source.CancelAsync();
        foreach (var task in leaving) await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
        await time.RunAsync(async () =>
        {
            await staying;
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
