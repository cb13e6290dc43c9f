namespace SchemaSdk.Batches;

/// <summary>What a batch may still start. Asked by one loop; given back to by many.</summary>
internal sealed class BatchBudget(RunManyOptions options, Func<string, CancellationToken, Task<CatalogModel>> catalog)
{
    private readonly object _gate = new();
    private readonly Dictionary<string, decimal?> _basePrices = new(StringComparer.Ordinal);
    private int _jobs;
    private decimal _price;

    public decimal Spent
    {
        get
        {
            lock (_gate) return _price;
        }
    }

    /// <summary>What a request is estimated to cost; 0 where nobody asks.</summary>
    /// <exception cref="PriceUnknownException">There is a price budget, and neither the caller nor the catalog knows the price.</exception>
    public async ValueTask<decimal> PriceOfAsync<TOutput>(IModelRequest<TOutput> request, CancellationToken cancellationToken)
    {
        if (options.MaxPriceUsd is null) return 0;
        var model = request.Descriptor.Id;
        var price = options.EstimatePriceUsd?.Invoke(request) ?? await BasePriceAsync(model, cancellationToken).ConfigureAwait(false);
        return price is >= 0
            ? price.Value
            : throw new PriceUnknownException($"What a request to {model} costs is not known, and the batch has a price budget; nothing was sent. Set RunManyOptions.EstimatePriceUsd.") { ModelId = model };
    }

    /// <summary>Takes a job and its price out of the budget; false where it does not hold them.</summary>
    public bool TryTake(decimal price)
    {
        lock (_gate)
        {
            if (_jobs >= options.MaxJobs || _price + price > options.MaxPriceUsd) return false;
            _jobs++;
            _price += price;
            return true;
        }
    }

    /// <summary>For a request for which nothing was started.</summary>
    public void GiveBack(decimal price)
    {
        lock (_gate)
        {
            _jobs--;
            _price -= price;
        }
    }

    private async Task<decimal?> BasePriceAsync(string model, CancellationToken cancellationToken)
    {
        if (!_basePrices.TryGetValue(model, out var price))
        {
            price = (await catalog(model, cancellationToken).ConfigureAwait(false)).BasePriceUsd;
            _basePrices.Add(model, price);
        }

        return price;
    }
}
