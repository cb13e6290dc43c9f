using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Model;

/// <summary>What the files that list all models need of one: little, so that editing a model seldom concerns them.</summary>
/// <param name="Id">The model's id.</param>
/// <param name="Path">The model's file.</param>
/// <param name="NameRange">Where the file says its name; its start where it does not.</param>
/// <param name="RequestType">The full name of its request.</param>
/// <param name="Types">Its types that JSON is made of.</param>
/// <param name="OtherTypes">The full names of its other types.</param>
internal sealed record CatalogEntry(
    string Id, string Path, TextRange NameRange, string RequestType, EquatableArray<CatalogType> Types, EquatableArray<string> OtherTypes)
{
    public IEnumerable<string> AllTypes => Types.SelectMany(type => new[] { type.Name, type.ConverterName }).Concat(OtherTypes);

    public static CatalogEntry Of(ModelSpec model, string path, TextRange nameRange) => new(
        model.Id,
        path,
        nameRange,
        model.Qualify(model.RequestName),
        model.Records.Select(record => new CatalogType(model.Qualify(record.Name), model.Qualify(record.ConverterName), IsValueType: false))
            .Concat(model.Unions.Select(union => new CatalogType(model.Qualify(union.Name), model.Qualify(union.ConverterName), IsValueType: false)))
            .Concat(model.Enums.Select(specification => new CatalogType(model.Qualify(specification.Name), model.Qualify(specification.ConverterName), IsValueType: true)))
            .ToEquatableArray(),
        new[] { model.DescriptorName, model.RequestValidator.Name, model.OutputValidator?.Name }
            .OfType<string>().Select(model.Qualify).ToEquatableArray());
}

/// <param name="Name">The full name of a type.</param>
/// <param name="ConverterName">The full name of its converter.</param>
/// <param name="IsValueType">Whether it is an enum or a struct.</param>
internal sealed record CatalogType(string Name, string ConverterName, bool IsValueType);
