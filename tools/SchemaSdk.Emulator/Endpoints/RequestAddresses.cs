using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SchemaSdk.Emulator.Jobs;

namespace SchemaSdk.Emulator.Endpoints;

/// <summary>The addresses of a job's calls, as the service puts them into its answers.</summary>
internal static class RequestAddresses
{
    /// <summary>The emulator's address as the connection knows it, whatever the Host header says.</summary>
    public static Uri BaseOf(HttpContext context) => new($"http://127.0.0.1:{context.Connection.LocalPort}/");

    public static void WriteReadable(Utf8JsonWriter writer, HttpContext context, Job job)
    {
        writer.WriteString("status_url", Of(context, job, "status"));
        writer.WriteString("result_url", Of(context, job, "result"));
    }

    public static void WriteAll(Utf8JsonWriter writer, HttpContext context, Job job)
    {
        WriteReadable(writer, context, job);
        writer.WriteString("cancel_url", Of(context, job, "cancel"));
    }

    private static string Of(HttpContext context, Job job, string call) => $"{BaseOf(context)}v1/requests/{job.Id}/{call}";
}
