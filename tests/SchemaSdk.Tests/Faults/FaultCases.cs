using System.Text.Json;
using SchemaSdk.Emulator;
using SchemaSdk.Emulator.Faults;

namespace SchemaSdk.Tests.Faults;

/// <summary>Every fault of the emulator alone, on each call where it makes sense, and what is promised for it.</summary>
public static class FaultCases
{
    public static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);
    private const string Good = "Succeeded";
    private const string Unknown = "SubmitUnknown";
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(1);
    private static readonly FaultPoint[] Points = Enum.GetValues<FaultPoint>();

    public static IEnumerable<FaultCase> OfSubmit(Uri elsewhere) =>
    [
        .. Codes(ServiceCall.Submit, (400, "InputRejected"), (401, "TokenRejected"), (402, "InsufficientBalance"), (403, "TokenRejected"),
            (404, "NotFound"), (408, Unknown), (409, "Service"), (413, "InputRejected"), (422, "InputRejected"), (429, Good), (500, Unknown), (502, Unknown), (503, Unknown), (504, Unknown)),
        .. On(ServiceCall.Submit, Good,
            new StatusFault(429, Wait), new StatusFault(429, Wait, AsDate: true), new RetryAfterFault(Wait), new RetryAfterFault(Wait, AsDate: true),
            new StallFault(FaultPoint.BeforeBody, Moment), new StallFault(FaultPoint.AfterHandled, Moment), new StallFault(FaultPoint.InsideAnswer, Moment),
            new SpellingFault(UpperCase: true), new StateFault("waiting"), new MissingMemberFault("status_url"), new ForeignAddressFault(elsewhere),
            new LargeBodyFault(), new LargeBodyFault(Announced: false)),
        .. On(ServiceCall.Submit, Unknown,
            new StatusFault(503, Wait), new StatusFault(500, AfterHandled: true), new HtmlFault(), new HtmlFault(200, AfterHandled: true), new AnswerFault("", AfterHandled: true), new AnswerFault("[]", 202),
            new InvalidJsonFault(), new TruncatedJsonFault(), new MissingMemberFault("request_id"), new ErrorCodeFault(500001), new StallFault(), new RedirectFault(elsewhere, 303)),
        .. On(ServiceCall.Submit, Unknown, [.. Points.Select(at => new ResetFault(at)), .. Points.Select(at => new ResetFault(at, Closed: true)), .. Points.Select(at => new StallFault(at))]),
        .. On(ServiceCall.Submit, "Service", new RedirectFault(elsewhere, 301), new RedirectFault(elsewhere), new RedirectFault(elsewhere, 307), new RedirectFault(elsewhere, 308), new ErrorCodeFault(409000)),
        new(ServiceCall.Submit, new ErrorCodeFault(400001), "NotFound"),
        new(ServiceCall.Submit, new ErrorCodeFault(400002), "InsufficientBalance"),
        new(ServiceCall.Submit, new ErrorCodeFault(400004), "TokenRejected"),
        new(ServiceCall.Submit, new StatusFault(400, Code: 400002), "InsufficientBalance"),
        new(ServiceCall.Submit, new StatusFault(400, Code: 400004), "TokenRejected"),
        new(ServiceCall.Submit, new HtmlFault(403), "TokenRejected"),
        new(ServiceCall.Submit, new StatusFault(429), "TooManyRequests", Attempts.Every),
        new(ServiceCall.Submit, new StatusFault(429, TimeSpan.FromHours(2)), "TooManyRequests"),
        new(ServiceCall.Submit, new OneOfFault([new StatusFault(402)]), "InsufficientBalance"),
    ];

    public static IEnumerable<FaultCase> OfStatus(Uri elsewhere) =>
    [
        .. Reads(ServiceCall.Status, elsewhere),
        .. On(ServiceCall.Status, Good, new StateFault("processing"), new StateFault("starting"), new StateFault("completed"), new MissingMemberFault("status"), new ForeignAddressFault(elsewhere), new NotReadyFault()),
        .. On(ServiceCall.Status, "JobCancelled", new StateFault("cancelled"), new StateFault("CANCELED")),
        new(ServiceCall.Status, new StateFault("failed"), "JobFailed"),
        new(ServiceCall.Status, new StateFault("paused"), "JobTimeout", Attempts.Every),
        new(ServiceCall.Status, new StatusFault(503), "JobTimeout", Attempts.Every),
        new(ServiceCall.Status, new ResetFault(FaultPoint.AfterBody), "JobTimeout", Attempts.Every),
        new(ServiceCall.Status, new InvalidJsonFault(), "JobTimeout", Attempts.Every),
        new(ServiceCall.Status, new StatusFault(429, TimeSpan.FromHours(2)), "JobTimeout"),
        new(ServiceCall.Status, new RetryAfterFault(Wait), Good, Attempts.Every),
        new(ServiceCall.Status, new LargeBodyFault(), Good, Attempts.Every),
    ];

    public static IEnumerable<FaultCase> OfResult(Uri elsewhere) =>
    [
        .. Reads(ServiceCall.Result, elsewhere),
        .. On(ServiceCall.Result, Good,
            new NotReadyFault(), new StatusFault(400, Code: 400005), new ErrorCodeFault(400005), new StateFault("in_progress"), new StateFault("in_queue"), new StateFault("processing"),
            new MissingMemberFault("output"), new MissingMemberFault("created_at"), new MissingMemberFault("status"), new LargeBodyFault()),
        .. On(ServiceCall.Result, "JobFailed",
            new FailedJobFault(), new FailedJobFault(Json("""{ "message": "no" }""")), new FailedJobFault(Json("[1]")), new FailedJobFault(Json("null"), "reason"), new FailedJobFault(Member: "message")),
        new(ServiceCall.Result, new NotReadyFault(), Good, Attempts.Every),
        new(ServiceCall.Result, new SpellingFault(UpperCase: true), Good, Attempts.Every),
        new(ServiceCall.Result, new StateFault("completed"), Good, Attempts.Every),
        new(ServiceCall.Result, new StateFault("paused"), "JobTimeout", Attempts.Every),
        new(ServiceCall.Result, new MissingMemberFault("output"), "OutputFormat", Attempts.Every),
        new(ServiceCall.Result, new StateFault("cancelled"), "JobCancelled", Attempts.Every),
        new(ServiceCall.Result, new StallFault(), "JobTimeout", Attempts.Every),
    ];

    public static IEnumerable<FaultCase> OfCancel(Uri elsewhere) =>
    [
        .. Passing(ServiceCall.Cancel, "Cancelled"),
        .. On(ServiceCall.Cancel, "Cancelled", new SpellingFault(), new SpellingFault(UpperCase: true), new MissingMemberFault("outcome"), new MissingMemberFault("request_id"), new LargeBodyFault(64 * 1024), new RetryAfterFault(Wait), new ForeignAddressFault(elsewhere)),
        .. On(ServiceCall.Cancel, "Unknown", new InvalidJsonFault(), new TruncatedJsonFault(), new HtmlFault(200), new AnswerFault("", 202, AfterHandled: true), new AnswerFault("{}", 202)),
        .. Codes(ServiceCall.Cancel, (401, "TokenRejected"), (403, "TokenRejected"), (404, "NotFound"), (409, "Service")),
        new(ServiceCall.Cancel, new StatusFault(500), "Unknown", Attempts.Every),
        new(ServiceCall.Cancel, new StallFault(), "Unknown", Attempts.Every),
        new(ServiceCall.Cancel, new ErrorCodeFault(404001), "NotFound"),
        new(ServiceCall.Cancel, new RedirectFault(elsewhere, 307), "Service"),
    ];

    private static IEnumerable<FaultCase> Reads(ServiceCall call, Uri elsewhere) =>
    [
        .. Passing(call, Good),
        .. On(call, Good,
            new InvalidJsonFault(), new TruncatedJsonFault(), new HtmlFault(200), new AnswerFault("", AfterHandled: true), new AnswerFault("null"), new AnswerFault("[]"), new AnswerFault("{}", 202),
            new ErrorCodeFault(500001), new RetryAfterFault(Wait), new SpellingFault(), new SpellingFault(UpperCase: true), new MissingMemberFault("request_id"), new LargeBodyFault(64 * 1024, Announced: false)),
    ];

    /// <summary>Faults of the way, after which the call is made again.</summary>
    private static IEnumerable<FaultCase> Passing(ServiceCall call, string ends) =>
    [
        .. On(call, ends, [.. Points.Select(at => new ResetFault(at)), .. Points.Select(at => new ResetFault(at, Closed: true))]),
        .. On(call, ends, [.. Points.Select(at => new StallFault(at, Moment)), .. Points.Select(at => new StallFault(at))]),
        .. On(call, ends, new StatusFault(408), new StatusFault(429), new StatusFault(429, Wait), new StatusFault(500), new StatusFault(502), new StatusFault(503, Wait), new StatusFault(503, Wait, AsDate: true), new StatusFault(504), new HtmlFault()),
    ];

    /// <summary>What ends a wait at once: asked for the result before the end, the client turns to the status, so the fault is always there.</summary>
    public static IEnumerable<FaultCase> OfRefusals(Uri elsewhere) =>
        from call in (ServiceCall[])[ServiceCall.Status, ServiceCall.Result]
        from refusal in (FaultCase[])
        [
            .. Codes(call, (400, "Service"), (401, "TokenRejected"), (403, "TokenRejected"), (404, "NotFound"), (410, "NotFound")),
            new(call, new ErrorCodeFault(404001), "NotFound"),
            new(call, new ErrorCodeFault(400004), "TokenRejected"),
            new(call, new HtmlFault(404), "NotFound"),
            new(call, new RedirectFault(elsewhere), "Service"),
            new(call, new RedirectFault(elsewhere, 308), "Service"),
        ]
        select refusal with { Attempt = Attempts.Every };

    private static IEnumerable<FaultCase> Codes(ServiceCall call, params (int Status, string Ends)[] codes) =>
        codes.Select(code => new FaultCase(call, new StatusFault(code.Status), code.Ends));

    private static IEnumerable<FaultCase> On(ServiceCall call, string ends, params Fault[] faults) =>
        faults.Select(fault => new FaultCase(call, fault, ends, fault is FailedJobFault ? Attempts.Every : call is ServiceCall.Status or ServiceCall.Result ? Attempts.Between(1, 2) : null));

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
