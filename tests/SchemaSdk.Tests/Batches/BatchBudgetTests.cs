using SchemaSdk.Emulator;
using SchemaSdk.Emulator.Faults;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Batches;

public class BatchBudgetTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_more_jobs_are_started_than_the_budget_holds()
    {
        await using var service = await EmulatedService.StartAsync();

        var outcomes = await service.Client.RunManyAsync(EmulatedService.Requests(50), new RunManyOptions { MaxJobs = 7 }, Token).ToListAsync(Token);

        Assert.Equal(7, service.Emulator.AcceptedSubmits);
        Assert.Equal(7, outcomes.Count(outcome => outcome.Kind == RunOutcomeKind.Succeeded));
        var last = Assert.Single(outcomes, outcome => outcome.Kind == RunOutcomeKind.OverBudget);
        Assert.Equal(7, last.Index);
        Assert.IsType<BudgetExceededException>(last.Exception);
    }

    [Fact]
    public async Task The_catalogs_price_bounds_what_is_started()
    {
        await using var service = await EmulatedService.StartAsync();
        var price = (await service.Client.GetModelAsync(PictureModel.Instance.Id, Token)).BasePriceUsd!.Value;
        var progress = new Listed<RunManyProgress>();

        var outcomes = await service.Client
            .RunManyAsync(EmulatedService.Requests(50), new RunManyOptions { MaxPriceUsd = price * 3.5m, Progress = progress }, Token)
            .ToListAsync(Token);

        Assert.Equal(3, service.Emulator.AcceptedSubmits);
        Assert.Equal(4, outcomes.Count);
        Assert.Equal(price * 3, progress.Values[^1].EstimatedPriceUsd);
    }

    [Fact]
    public async Task An_estimate_of_the_callers_goes_before_the_catalogs_price()
    {
        await using var service = await EmulatedService.StartAsync();
        var options = new RunManyOptions { MaxPriceUsd = 10, EstimatePriceUsd = request => ((PictureRequest)request).Prompt.EndsWith('0') ? 6 : 1 };

        await service.Client.RunManyAsync(EmulatedService.Requests(50), options, Token).ToListAsync(Token);

        // 6 + 1 + 1 + 1 + 1, and nothing is left for the next.
        Assert.Equal(5, service.Emulator.AcceptedSubmits);
    }

    [Fact]
    public async Task A_rejected_request_takes_nothing_from_the_budget_and_an_unknown_one_does()
    {
        var faults = new FaultScript([
            new FaultRule(new StatusFault(400), ServiceCall.Submit, Attempt: Attempts.Only(1)),
            new FaultRule(new ResetFault(FaultPoint.AfterHandled), ServiceCall.Submit, Attempt: Attempts.Only(2)),
        ]);
        await using var service = await EmulatedService.StartAsync(faults);

        var outcomes = await service.Client
            .RunManyAsync(EmulatedService.Requests(10), new RunManyOptions { MaxJobs = 3, MaxConcurrency = 1 }, Token)
            .ToListAsync(Token);

        Assert.Equal(
            [RunOutcomeKind.Rejected, RunOutcomeKind.Unknown, RunOutcomeKind.Succeeded, RunOutcomeKind.Succeeded, RunOutcomeKind.OverBudget],
            outcomes.OrderBy(outcome => outcome.Index).Select(outcome => outcome.Kind));
        Assert.Equal(3, service.Emulator.AcceptedSubmits);
    }

    [Fact]
    public async Task A_request_whose_price_nobody_knows_is_rejected_where_there_is_a_price_budget()
    {
        await using var service = await Service.StartAsync();
        service.On("GET /v1/models/acme/wan-2.7/picture", Reply.Json("""{"model_id":"acme/wan-2.7/picture"}"""));

        var outcome = Assert.Single(await service.Client
            .RunManyAsync([Service.Request], new RunManyOptions { MaxPriceUsd = 1 }, Token)
            .ToListAsync(Token));

        Assert.Equal(RunOutcomeKind.Rejected, outcome.Kind);
        Assert.IsType<PriceUnknownException>(outcome.Exception);
        Assert.Equal(0, service.Server.Count(Service.Submit));
    }
}
