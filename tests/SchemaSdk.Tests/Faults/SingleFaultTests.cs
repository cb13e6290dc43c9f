using SchemaSdk.Emulator;
using SchemaSdk.Emulator.Faults;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Faults;

/// <summary>Each fault alone ends in the outcome that is promised for it, with one submit at the server and no token anywhere else.</summary>
public class SingleFaultTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Span = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(18);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public Task Faults_of_the_submit_end_as_accepted_rejected_or_unknown() => CheckAsync(FaultCases.OfSubmit, RunAsync);

    [Fact]
    public Task Faults_of_the_status_are_got_over_or_named() => CheckAsync(FaultCases.OfStatus, RunAsync);

    [Fact]
    public Task Faults_of_the_result_are_got_over_or_named() => CheckAsync(FaultCases.OfResult, RunAsync);

    [Fact]
    public Task Faults_of_the_result_behind_the_end_are_got_over_or_named() => CheckAsync(FaultCases.OfResult, RunAsync, Span, TimeSpan.Zero);

    [Fact]
    public Task Refusals_end_the_wait_and_keep_the_request_id() => CheckAsync(FaultCases.OfRefusals, RunAsync);

    [Fact]
    public Task Faults_of_the_cancel_end_as_cancelled_or_unknown() => CheckAsync(FaultCases.OfCancel, CancelAsync, TimeSpan.FromHours(1), TimeSpan.Zero);

    private static async Task<string> RunAsync(QueueClient client, string model)
    {
        await client.RunAsync(model, FaultyModels.Input(model), cancellationToken: Token);
        return "Succeeded";
    }

    private static async Task<string> CancelAsync(QueueClient client, string model)
    {
        var job = await client.SubmitAsync(model, FaultyModels.Input(model), Token);
        return (await job.CancelAsync(Token)).ToString();
    }

    private async Task CheckAsync(Func<Uri, IEnumerable<FaultCase>> table, Func<QueueClient, string, Task<string>> act, TimeSpan? queueTime = null, TimeSpan? runTime = null)
    {
        await using var elsewhere = await ScriptedServer.StartAsync();
        FaultCase[] cases = [.. table(elsewhere.Address)];
        await using var models = await FaultyModels.StartAsync(
            cases.Length, cases.Select((one, number) => one.RuleFor(FaultyModels.Model(number))), queueTime ?? TimeSpan.Zero, runTime ?? Span);
        using var client = models.Client(options => (options.RequestTimeout, options.Deadline) = (TimeSpan.FromSeconds(5), Deadline));

        var surprises = await Task.WhenAll(cases.Select((one, number) => SurpriseAsync(one, models, number, () => act(client, FaultyModels.Model(number)))));

        output.WriteLine($"{cases.Length} faults, {cases.Select(one => one.Fault.GetType()).Distinct().Count()} kinds, {models.Emulator.InjectedFaults} injected");
        Assert.True(surprises.All(one => one is null), string.Join('\n', surprises.OfType<string>()));
        Assert.Empty(elsewhere.Calls);
        Assert.Equal(0, models.Emulator.RepeatedSubmits);
    }

    private static async Task<string?> SurpriseAsync(FaultCase one, FaultyModels models, int number, Func<Task<string>> act)
    {
        Exception? failure = null;
        string ended;
        try
        {
            ended = await act();
        }
        catch (Exception e)
        {
            failure = e;
            ended = e.GetType().Name.Replace("Exception", "", StringComparison.Ordinal);
        }

        var accepted = models.Emulator.AcceptedSubmitsOf(FaultyModels.Model(number));
        if (ended != one.Ends) return $"{one}: ended as {ended} instead of {one.Ends}: {failure}";
        if (models.SubmitsSent(number) != 1 && one is not { Call: ServiceCall.Submit, Fault: StatusFault { Status: 429 } }) return $"{one}: sent {models.SubmitsSent(number)} times";
        if (accepted > 1 || (accepted == 0 && failure is null)) return $"{one}: {accepted} submits were accepted";
        if (accepted == 1 && failure is QueueException { RequestId: null } and not SubmitUnknownException) return $"{one}: the request id is missing in {failure}";
        if (accepted == 1 && one.Call == ServiceCall.Submit && failure is not (null or SubmitUnknownException)) return $"{one}: an accepted submit was called rejected: {failure}";
        if (failure is QueueException { ModelId: null }) return $"{one}: the model is missing in {failure}";
        return failure?.ToString().Contains(Service.Token, StringComparison.Ordinal) == true ? $"{one}: the token is in {failure}" : null;
    }
}
