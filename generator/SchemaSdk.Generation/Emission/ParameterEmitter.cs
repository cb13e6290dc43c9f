using System.Globalization;
using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints what a descriptor tells of its members, as object initialisers.</summary>
internal static class ParameterEmitter
{
    private const string Type = "global::SchemaSdk.ModelParameter";

    public static void Emit(SourceWriter writer, IEnumerable<ParameterSpec> parameters)
    {
        foreach (var parameter in parameters)
        {
            using (writer.Open($"new {Type}", "},")) Members(writer, parameter);
        }
    }

    private static void Members(SourceWriter writer, ParameterSpec parameter)
    {
        Set(writer, "WireName", Literals.String(parameter.WireName));
        Set(writer, "Name", Literals.String(parameter.Name));
        Set(writer, "Kind", $"global::SchemaSdk.ParameterKind.{parameter.Kind}");
        Text(writer, "Title", parameter.Title);
        Text(writer, "Description", parameter.Description);
        Flag(writer, "IsRequired", parameter.IsRequired);
        Flag(writer, "IsNullable", parameter.IsNullable);
        Flag(writer, "IsDeprecated", parameter.IsDeprecated);
        Text(writer, "DefaultJson", parameter.DefaultJson);
        Values(writer, parameter.AllowedValues);
        Text(writer, "Minimum", parameter.Minimum);
        Text(writer, "ExclusiveMinimum", parameter.ExclusiveMinimum);
        Text(writer, "Maximum", parameter.Maximum);
        Text(writer, "ExclusiveMaximum", parameter.ExclusiveMaximum);
        Text(writer, "MultipleOf", parameter.MultipleOf);
        Number(writer, "MinLength", parameter.MinLength);
        Number(writer, "MaxLength", parameter.MaxLength);
        Text(writer, "Pattern", parameter.Pattern);
        Number(writer, "MinItems", parameter.MinItems);
        Number(writer, "MaxItems", parameter.MaxItems);
        Flag(writer, "UniqueItems", parameter.UniqueItems);
        if (parameter.Items is { } items)
        {
            using (writer.Open($"Items = new {Type}", "},")) Members(writer, items);
        }

        if (parameter.Properties.Count == 0) return;
        writer.Line("Properties =");
        writer.Line("[");
        using (writer.Indent()) Emit(writer, parameter.Properties);
        writer.Line("],");
    }

    private static void Values(SourceWriter writer, EquatableArray<AllowedValueSpec> values)
    {
        if (values.Count == 0) return;
        writer.Line("AllowedValues =");
        writer.Line("[");
        using (writer.Indent())
        {
            foreach (var value in values)
                writer.Line($"new({Literals.String(value.Json)}{(value.Name is null ? "" : ", " + Literals.String(value.Name))}),");
        }

        writer.Line("],");
    }

    private static void Set(SourceWriter writer, string name, string value) => writer.Line($"{name} = {value},");

    private static void Text(SourceWriter writer, string name, string? value)
    {
        if (value is not null) Set(writer, name, Literals.String(value));
    }

    private static void Number(SourceWriter writer, string name, long? value)
    {
        if (value is { } number) Set(writer, name, number.ToString(CultureInfo.InvariantCulture));
    }

    private static void Flag(SourceWriter writer, string name, bool value)
    {
        if (value) Set(writer, name, "true");
    }
}
