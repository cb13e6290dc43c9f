using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SchemaSdk.Emulator.Checking;

namespace SchemaSdk.Emulator.Endpoints;

/// <summary>
/// An error in the service's shape: <c>error_code</c>, <c>error_message</c>, <c>detail</c>. The codes 400001, 400004 and 404001 are
/// the documented ones; the others are the emulator's own, since the service documents none.
/// </summary>
internal sealed record ErrorReply(int Status, int Code, string Message, string? Detail = null)
{
    public static ErrorReply BadToken { get; } = new(StatusCodes.Status401Unauthorized, 400004, "The token is missing or wrong.");

    public static ErrorReply NoSuchRequest { get; } = new(StatusCodes.Status404NotFound, 404001, "The request is missing, deleted or expired.");

    public static ErrorReply NoSuchFile { get; } = new(StatusCodes.Status404NotFound, 404002, "There is no such file.");

    public static ErrorReply NoSuchCall { get; } = new(StatusCodes.Status404NotFound, 404000, "There is no such call.");

    public static ErrorReply NoSuchModel(string? id) => new(StatusCodes.Status404NotFound, 400001, "The model id is wrong.", $"There is no model {id}.");

    public static ErrorReply NotJson(string reason) => new(StatusCodes.Status400BadRequest, 400006, "The body is not JSON.", reason);

    public static Task WriteViolationsAsync(HttpContext context, IReadOnlyList<Violation> violations) =>
        WriteAsync(context, StatusCodes.Status422UnprocessableEntity, 422001, "The input violates the schema of the model.", writer =>
        {
            writer.WriteStartArray("detail");
            foreach (var violation in violations)
            {
                writer.WriteStartObject();
                writer.WriteString("path", violation.Path);
                writer.WriteString("kind", violation.Kind);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });

    public Task WriteAsync(HttpContext context) =>
        WriteAsync(context, Status, Code, Message, writer => writer.WriteString("detail", Detail));

    private static Task WriteAsync(HttpContext context, int status, int code, string message, Action<Utf8JsonWriter> writeDetail) =>
        JsonReply.WriteAsync(context, status, writer =>
        {
            writer.WriteNumber("error_code", code);
            writer.WriteString("error_message", message);
            writeDetail(writer);
        });
}
