using SchemaSdk.RunComfy.Tests.Support;

namespace SchemaSdk.RunComfy.Tests.Serialization;

/// <summary>What goes over the wire, to the byte.</summary>
public class WireTests
{
    [Theory]
    [InlineData(0, """{"text":"Two dogs","sequential_image_generation_options":2}""")]
    [InlineData(1, """{"prompt":"A dog"}""")]
    [InlineData(3, """{"prompt":"Un chat"}""")]
    public void A_request_with_only_the_required_members_puts_only_those_on_the_wire(int index, string expected) =>
        Assert.Equal(expected, Requests.Written(Requests.Least[index]));

    [Fact]
    public void Text_beyond_ASCII_arrives_as_it_was_written()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Requests.Written(Requests.Sequential));

        Assert.Equal(["prompt", "sequential_image_generation_options"], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(Requests.Sequential.Prompt, json.RootElement.GetProperty("prompt").GetString());
    }

    [Fact]
    public void A_default_of_the_schema_is_never_sent()
    {
        foreach (var (request, descriptor) in Requests.Least.Zip(Models.All))
        {
            var json = Requests.Written(request);
            Assert.All(
                descriptor.Parameters.Where(parameter => !parameter.IsRequired),
                parameter => Assert.DoesNotContain($"\"{parameter.WireName}\"", json, StringComparison.Ordinal));
            Assert.Contains(descriptor.Parameters, parameter => parameter is { IsRequired: false, DefaultJson: not null });
        }
    }
}
