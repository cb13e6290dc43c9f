using System.Runtime.CompilerServices;
using SchemaSdk.Errors;
using SchemaSdk.Transport;
using SchemaSdk.Waiting;

namespace SchemaSdk.Catalog;

/// <summary>The two calls of the catalog: one model, and all of them page by page.</summary>
internal sealed class CatalogCalls(QueueTransport transport, Retries retries)
{
    public async Task<CatalogModel> GetAsync(string modelId, CancellationToken cancellationToken)
    {
        var context = new CallContext(CallKind.Catalog, null, modelId);
        var reply = await ReadAsync(transport.Endpoints.Model(modelId), context, cancellationToken).ConfigureAwait(false);
        return reply.Json is { } json && CatalogReader.TryRead(json) is { } model ? model : throw ServiceErrors.Unreadable(reply, context);
    }

    public async IAsyncEnumerable<CatalogModel> ListAsync(CatalogQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var context = new CallContext(CallKind.Catalog, null, null);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var offset = 0; ;)
        {
            var reply = await ReadAsync(transport.Endpoints.Models(query, offset), context, cancellationToken).ConfigureAwait(false);
            if (reply.Json is not { } json || CatalogReader.TryReadPage(json) is not { } page) throw ServiceErrors.Unreadable(reply, context);
            var count = json.Member("models")!.Value.GetArrayLength();
            var isNew = false;
            foreach (var model in page)
            {
                if (!seen.Add(model.ModelId)) continue;
                isNew = true;
                yield return model;
            }

            // A server that passes over the offset answers with the same page for ever.
            offset += count;
            if (!isNew || offset >= (json.Member("total")?.AsInt() ?? int.MaxValue)) yield break;
        }
    }

    private Task<ServiceReply> ReadAsync(Uri address, CallContext context, CancellationToken cancellationToken) =>
        retries.OnceAsync(limit => OnceAsync(address, context, limit), cancellationToken);

    private async Task<ServiceReply> OnceAsync(Uri address, CallContext context, CancellationToken cancellationToken)
    {
        ServiceReply reply;
        try
        {
            reply = ServiceReply.Read(await transport.SendAsync(HttpMethod.Get, address, content: null, AnswerBody.LargestResult, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e) when (TransportFailure.Is(e) && !cancellationToken.IsCancellationRequested)
        {
            throw new ServiceUnreachableException($"No answer to {context}: {TransportFailure.Describe(e)}", e) { ModelId = context.ModelId };
        }

        return reply.IsSuccess ? reply.Json is null ? throw ServiceErrors.Unreadable(reply, context) : reply : throw ServiceErrors.Create(reply, context);
    }
}
