namespace SchemaSdk.Emulator.Faults;

/// <summary>
/// What a careful client gets over, by call. A submit or a cancel may end as unknown; whatever can be asked again is answered properly
/// sooner or later. Faults that end a job (a failed one, an answer with an error code) are left out, and so are those that no client
/// can notice (half a picture that calls itself whole).
/// </summary>
internal static class SurvivableFaults
{
    private static readonly TimeSpan ShortStall = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan ShortWait = TimeSpan.FromSeconds(1);
    private static readonly Uri Elsewhere = new("https://elsewhere.invalid/");

    private static readonly Fault[] Transport =
    [
        new ResetFault(FaultPoint.BeforeBody),
        new ResetFault(FaultPoint.AfterBody),
        new ResetFault(FaultPoint.AfterHandled),
        new ResetFault(FaultPoint.InsideAnswer),
        new ResetFault(FaultPoint.AfterBody, Closed: true),
        new ResetFault(FaultPoint.AfterHandled, Closed: true),
        new StallFault(FaultPoint.BeforeBody, ShortStall),
        new StallFault(FaultPoint.AfterHandled, ShortStall),
        new StallFault(FaultPoint.InsideAnswer, ShortStall),
        new StatusFault(408),
        new StatusFault(429),
        new StatusFault(429, ShortWait),
        new StatusFault(500),
        new StatusFault(502),
        new StatusFault(503, ShortWait),
        new StatusFault(503, ShortWait, AsDate: true),
        new StatusFault(504),
        new HtmlFault(),
        new RetryAfterFault(ShortWait),
    ];

    private static readonly Fault[] Bodies =
    [
        new HtmlFault(200),
        new InvalidJsonFault(),
        new TruncatedJsonFault(),
        new AnswerFault("", AfterHandled: true),
        new LargeBodyFault(64 * 1024),
        new LargeBodyFault(64 * 1024, Announced: false),
    ];

    private static readonly Fault[] Addresses = [new ForeignAddressFault(Elsewhere), new MissingMemberFault("status_url")];

    private static readonly Fault[] Words = [new SpellingFault(), new SpellingFault(UpperCase: true), new MissingMemberFault("request_id")];

    public static IReadOnlyList<(ServiceCall Call, IReadOnlyList<Fault> Faults)> ByCall { get; } =
    [
        (ServiceCall.Submit, [.. Transport, .. Bodies, .. Addresses, new MissingMemberFault("request_id"), new StatusFault(500, AfterHandled: true), new StatusFault(504, AfterHandled: true)]),
        (ServiceCall.Status, [.. Transport, .. Bodies, .. Addresses, .. Words, new StateFault("processing"), new StateFault("starting"), new MissingMemberFault("status")]),
        (ServiceCall.Result, [.. Transport, .. Bodies, .. Words, new NotReadyFault(), new StatusFault(400, Code: 400005), new StateFault("in_progress")]),
        (ServiceCall.Cancel, [.. Transport, .. Bodies, .. Words]),
        (ServiceCall.Catalog, [.. Transport, .. Bodies]),
        (ServiceCall.File, Transport),
    ];
}
