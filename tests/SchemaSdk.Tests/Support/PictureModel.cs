using SchemaSdk.CompilerServices;

namespace SchemaSdk.Tests.Support;

/// <summary>The descriptor beside <see cref="PictureRequest"/>; its output is the platform's shared one.</summary>
public sealed class PictureModel : ModelDescriptor<MediaOutput>
{
    public static PictureModel Instance { get; } = new();

    public override string Id => "acme/wan-2.7/picture";

    public override IReadOnlyList<ModelParameter> Parameters { get; } =
    [
        new() { WireName = "prompt", Name = "Prompt", Kind = ParameterKind.String, IsRequired = true },
        new() { WireName = "count", Name = "Count", Kind = ParameterKind.Integer },
        new() { WireName = "source", Name = "Source", Kind = ParameterKind.Uri },
        new()
        {
            WireName = "extras",
            Name = "Extras",
            Kind = ParameterKind.Object,
            Properties =
            [
                new()
                {
                    WireName = "references",
                    Name = "References",
                    Kind = ParameterKind.Array,
                    Items = new() { WireName = "", Name = "", Kind = ParameterKind.Uri },
                },
            ],
        },
    ];

    public override ValidationResult ValidateRequest(ReadOnlySpan<byte> utf8Json) => default;

    public override ValidationResult ValidateOutput(ReadOnlySpan<byte> utf8Json) => MediaOutputValidator.Validate(utf8Json);

    public override MediaOutput ReadOutput(ReadOnlySpan<byte> utf8Json) => JsonReading.ReadWhole(utf8Json, MediaOutputJsonConverter.Read);
}
