namespace SchemaSdk.Emulator.Faults;

/// <summary>The HTML page of a proxy in between.</summary>
/// <param name="Status">The HTTP status, 200 to 599.</param>
/// <param name="AfterHandled">Whether the call does its work first.</param>
public sealed record HtmlFault(int Status = 502, bool AfterHandled = false) : Fault
{
    internal override string? Problem => Bounds.OfStatus(Status);

    internal override Task ApplyAsync(FaultedCall call) => call.AnswerAsync(
        Status, "text/html; charset=utf-8", $"<!DOCTYPE html>\n<html><head><title>{Status}</title></head><body><h1>{Status}</h1><hr>proxy</body></html>\n", AfterHandled);
}
