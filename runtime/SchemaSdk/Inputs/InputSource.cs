namespace SchemaSdk.Inputs;

/// <summary>What is known of an input before its bytes: a type that the caller gave, its name, and its bounds.</summary>
internal sealed class InputSource
{
    private readonly string? _mediaType;
    private readonly string? _name;
    private readonly MediaInputOptions _options;

    public InputSource(string? mediaType, string? name, MediaInputOptions? options)
    {
        if (mediaType is not null && !MediaTypes.IsType(mediaType)) throw new ArgumentException("This is no media type, such as image/png.", nameof(mediaType));
        _mediaType = mediaType;
        _name = name;
        _options = options ?? new();
        _options.Check();
    }

    public string TypeOf(ReadOnlySpan<byte> leadingBytes) =>
        _mediaType ?? MediaSignature.Find(leadingBytes) ?? (_name is null ? null : MediaTypes.OfName(_name)) ?? MediaTypes.Unknown;

    /// <exception cref="InputTooLargeException">An input of this type may not be that long.</exception>
    /// <exception cref="ArgumentException">The input is empty: a call with it is paid for nothing.</exception>
    public void CheckLength(long length, string type, bool isWhole = true)
    {
        if (length == 0) throw new ArgumentException("The input is empty.");
        var (maxBytes, option) = _options.BoundOf(type);
        if (length <= maxBytes) return;
        var what = _name is null ? $"The input ({type})" : $"The file '{Path.GetFileName(_name)}' ({type})";
        throw new InputTooLargeException(
            $"{what} has {(isWhole ? $"{length} bytes, more" : "more")} than the {maxBytes} bytes that are put into a request. Upload it somewhere and pass its https address, or raise {nameof(MediaInputOptions)}.{option}.")
        {
            Length = isWhole ? length : null,
            MaxBytes = maxBytes,
        };
    }
}
