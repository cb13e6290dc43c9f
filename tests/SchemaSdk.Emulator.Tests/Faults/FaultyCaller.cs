using SchemaSdk.Emulator.Faults;
using SchemaSdk.Emulator.Tests.Support;

namespace SchemaSdk.Emulator.Tests.Faults;

/// <summary>An emulator with the model <c>a/b</c>, whose jobs end at once, and a script; redirects are not followed.</summary>
internal static class FaultyCaller
{
    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public static Task<Caller> StartAsync(ServiceCall call, Fault fault) => StartAsync(new FaultRule(fault, call));

    public static Task<Caller> StartAsync(params FaultRule[] rules) => StartAsync(new EmulatorOptions { Faults = new FaultScript(rules) });

    public static Task<Caller> StartAsync(string script) => StartAsync(new EmulatorOptions { Faults = FaultScript.Parse(script) });

    public static Task<Caller> StartAsync(EmulatorOptions options) => Caller.StartAsync(options with
    {
        Models = [SampleModels.Anything("a/b"), SampleModels.Anything("a/c")],
        QueueTime = options.TimeProvider == TimeProvider.System ? TimeSpan.Zero : options.QueueTime,
        RunTime = options.TimeProvider == TimeProvider.System ? TimeSpan.Zero : options.RunTime,
    });

    public static Task<HttpResponseMessage> SendAsync(this Caller caller, string path) =>
        caller.Http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, Token);

    /// <summary>The HTTP statuses of several calls in a row.</summary>
    public static async Task<int[]> StatusesOf(this Caller caller, string path, int calls)
    {
        var statuses = new int[calls];
        for (var i = 0; i < calls; i++)
        {
            using var response = await caller.SendAsync(path);
            statuses[i] = (int)response.StatusCode;
        }

        return statuses;
    }
}
