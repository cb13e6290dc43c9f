namespace SchemaSdk.Emulator.Faults;

/// <summary>The usual answer, whose <c>status_url</c>, <c>result_url</c> and <c>cancel_url</c> point to another host. It must never receive the token.</summary>
/// <param name="To">The address of the host; the paths stay.</param>
public sealed record ForeignAddressFault(Uri To) : Fault
{
    private static readonly string[] Addresses = ["status_url", "result_url", "cancel_url"];

    internal override string? Problem => Bounds.OfAddress(To);

    internal override bool LetsResultThrough => true;

    internal override Task ApplyAsync(FaultedCall call) => call.ChangeAsync(answer =>
    {
        foreach (var name in Addresses)
            if ((string?)answer[name] is { } address)
                answer[name] = new Uri(To, new Uri(address).PathAndQuery).AbsoluteUri;
    });
}
