using Microsoft.AspNetCore.Http;
using SchemaSdk.Emulator.Endpoints;
using SchemaSdk.Emulator.Jobs;

namespace SchemaSdk.Emulator.Faults;

/// <summary>Puts the script into effect: the fault is chosen before the request is recorded, as some leave its body unread, and strikes after that.</summary>
internal sealed class FaultInjector(FaultScript script, JobStore jobs, TimeProvider time)
{
    private readonly FaultPicker _picker = new(script);
    private long _injected;

    public long Injected => Interlocked.Read(ref _injected);

    public Task ChooseAsync(HttpContext context, RequestDelegate next)
    {
        var values = context.Request.RouteValues;
        var job = jobs.Find((string?)values["request_id"]);
        var fault = _picker.Pick(
            CallName.Of(context), context.Request.Path.Value ?? "", job?.Model.Id ?? (string?)values["model_id"], job?.Number);
        if (fault is not null)
            context.Features.Set(new FaultedCall(context, fault, time));
        return next(context);
    }

    public Task ApplyAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<FaultedCall>() is not { } call)
            return next(context);

        Interlocked.Increment(ref _injected);
        call.Next = next;
        return call.Fault.ApplyAsync(call);
    }
}
