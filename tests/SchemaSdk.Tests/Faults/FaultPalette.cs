using SchemaSdk.Emulator;
using SchemaSdk.Emulator.Faults;

namespace SchemaSdk.Tests.Faults;

/// <summary>Draws faults of every kind, the fatal ones included; only those in which the server lies about a submit are left out.</summary>
public static class FaultPalette
{
    private static readonly Uri Elsewhere = new("https://elsewhere.invalid/");
    private static readonly ServiceCall?[] Calls = [ServiceCall.Submit, ServiceCall.Status, ServiceCall.Status, ServiceCall.Result, ServiceCall.Result, ServiceCall.Cancel, null];
    private static readonly int[] Statuses = [400, 401, 402, 403, 404, 408, 409, 410, 422, 429, 429, 500, 502, 503, 504];
    private static readonly int[] Codes = [400001, 400002, 400004, 400005, 403001, 404001, 429000, 500000, 7];
    private static readonly string[] Texts = ["", "null", "[]", "{}", "0", "\"r-1\"", "{\"status\":7}", "{\"request_id\":{}}", "{\"output\":null}", "\u0000"];
    private static readonly string[] States = ["processing", "completed", "failed", "cancelled", "CANCELED", "succeeded", "in_queue", "", "🎉"];
    private static readonly string[] Members = ["request_id", "status", "output", "status_url", "queue_position", "outcome", "created_at"];

    /// <summary>A rule for a model: mostly the first calls or a share of all, now and then each call.</summary>
    public static FaultRule Rule(Random random, string model) => new(
        Fault(random),
        Pick(random, Calls),
        model,
        random.Next(6) switch
        {
            0 => Attempts.Every,
            1 => Attempts.EveryNth(random.Next(1, 4)),
            _ => Attempts.Between(1, random.Next(1, 5)),
        },
        random.Next(3) == 0 ? 1 : random.NextDouble());

    private static Fault Fault(Random random) => random.Next(18) switch
    {
        0 => new StatusFault(Pick(random, Statuses)),
        1 => new StatusFault(Pick(random, (int[])[429, 503, 408]), TimeSpan.FromSeconds(random.Next(3)), AsDate: random.Next(2) == 0),
        2 => new RetryAfterFault(TimeSpan.FromSeconds(random.Next(100)), random.Next(2) == 0),
        3 => new AnswerFault(Pick(random, Texts)),
        4 => new HtmlFault(Pick(random, (int[])[200, 403, 404, 500, 502])),
        5 => new ErrorCodeFault(Pick(random, Codes)),
        6 => new InvalidJsonFault(),
        7 => new TruncatedJsonFault(),
        8 or 9 => new ResetFault(Pick(random, Enum.GetValues<FaultPoint>()), random.Next(2) == 0),
        10 => new StallFault(Pick(random, Enum.GetValues<FaultPoint>()), random.Next(3) == 0 ? null : TimeSpan.FromMilliseconds(random.Next(1500))),
        11 => new StateFault(Pick(random, States)),
        12 => new SpellingFault(random.Next(2) == 0, random.Next(2) == 0),
        13 => new MissingMemberFault(Pick(random, Members)),
        14 => new NotReadyFault(),
        15 => new FailedJobFault(),
        16 => new LargeBodyFault(random.Next(4_000_000), random.Next(2) == 0),
        _ => random.Next(2) == 0 ? new RedirectFault(Elsewhere, Pick(random, (int[])[301, 302, 303, 307, 308])) : new ForeignAddressFault(Elsewhere),
    };

    private static T Pick<T>(Random random, T[] choice) => choice[random.Next(choice.Length)];
}
