namespace SchemaSdk.Emulator.Faults;

/// <summary>The call is sent on to another host.</summary>
/// <param name="To">The address of the host; path and query of the call follow it.</param>
/// <param name="Status">301, 302, 303, 307 or 308.</param>
public sealed record RedirectFault(Uri To, int Status = 302) : Fault
{
    internal override string? Problem =>
        Bounds.OfAddress(To) ?? (Status is 301 or 302 or 303 or 307 or 308 ? null : "the status of a redirect is 301, 302, 303, 307 or 308.");

    internal override Task ApplyAsync(FaultedCall call)
    {
        call.SetLocation(new Uri(To, call.Request.Path.ToUriComponent() + call.Request.QueryString.ToUriComponent()));
        return call.AnswerAsync(Status, "text/plain", "", afterHandled: false);
    }
}
