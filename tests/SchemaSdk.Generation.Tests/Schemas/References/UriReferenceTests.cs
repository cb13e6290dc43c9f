namespace SchemaSdk.Generation.Schemas.References;

/// <summary>The examples of RFC 3986, section 5.4, and URNs.</summary>
public class UriReferenceTests
{
    [Theory]
    [InlineData("g:h", "g:h")]
    [InlineData("g", "http://a/b/c/g")]
    [InlineData("./g", "http://a/b/c/g")]
    [InlineData("g/", "http://a/b/c/g/")]
    [InlineData("/g", "http://a/g")]
    [InlineData("//g", "http://g")]
    [InlineData("?y", "http://a/b/c/d;p?y")]
    [InlineData("g?y", "http://a/b/c/g?y")]
    [InlineData("#s", "http://a/b/c/d;p?q")]
    [InlineData("g#s", "http://a/b/c/g")]
    [InlineData(";x", "http://a/b/c/;x")]
    [InlineData("", "http://a/b/c/d;p?q")]
    [InlineData(".", "http://a/b/c/")]
    [InlineData("..", "http://a/b/")]
    [InlineData("../g", "http://a/b/g")]
    [InlineData("../..", "http://a/")]
    [InlineData("../../../g", "http://a/g")]
    [InlineData("g/./h", "http://a/b/c/g/h")]
    [InlineData("g/../h", "http://a/b/c/h")]
    [InlineData("urn:x:y", "urn:x:y")]
    public void A_reference_is_resolved(string reference, string expected) => Assert.Equal(expected, UriReference.Resolve("http://a/b/c/d;p?q", reference));

    [Fact]
    public void A_fragment_of_a_URN_stays_with_it() => Assert.Equal("urn:x:y?=q", UriReference.Resolve("urn:x:y?=q", "#f"));

    [Fact]
    public void A_document_without_a_path_has_neighbours() => Assert.Equal("http://a/g", UriReference.Resolve("http://a", "g"));
}
