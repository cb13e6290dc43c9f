using System.Globalization;

namespace SchemaSdk.Generation.Text;

public class ExactNumberTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("100", "1e2")]
    [InlineData("0", "-0.00e7")]
    [InlineData("0.1", "1E-1")]
    [InlineData("1.5e3", "1500.000")]
    [InlineData("1e999999999", "10e999999998")]
    public void Spellings_of_one_number_are_equal(string one, string other)
    {
        Assert.Equal(ExactNumber.Parse(one), ExactNumber.Parse(other));
        Assert.Equal(ExactNumber.Parse(one).GetHashCode(), ExactNumber.Parse(other).GetHashCode());
        Assert.Equal(0, ExactNumber.Parse(one).CompareTo(ExactNumber.Parse(other)));
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("-2", "-1")]
    [InlineData("-1", "0")]
    [InlineData("9", "10")]
    [InlineData("0.09", "0.1")]
    [InlineData("1.2", "1.23")]
    [InlineData("-1.23", "-1.2")]
    [InlineData("9007199254740992", "9007199254740993")]
    [InlineData("0.1", "0.10000000000000000000000000000001")]
    [InlineData("1e999999998", "1e999999999")]
    [InlineData("-1e999999999", "1e-999999999")]
    [InlineData("1e-999999999", "1e-999999998")]
    [InlineData("1e99999999999999999999", "1.1e99999999999999999999")]
    public void Order_is_exact(string smaller, string larger)
    {
        Assert.True(ExactNumber.Parse(smaller).CompareTo(ExactNumber.Parse(larger)) < 0);
        Assert.True(ExactNumber.Parse(larger).CompareTo(ExactNumber.Parse(smaller)) > 0);
        Assert.NotEqual(ExactNumber.Parse(smaller), ExactNumber.Parse(larger));
    }

    [Theory]
    [InlineData("1.0", true)]
    [InlineData("1e2", true)]
    [InlineData("1.5e1", true)]
    [InlineData("0.0", true)]
    [InlineData("1e999999999", true)]
    [InlineData("1.5", false)]
    [InlineData("1e-1", false)]
    [InlineData("-1e-999999999", false)]
    public void A_number_without_a_fraction_is_an_integer(string text, bool expected) =>
        Assert.Equal(expected, ExactNumber.Parse(text).IsInteger);

    [Theory]
    [InlineData("0", "7", true)]
    [InlineData("10", "2.5", true)]
    [InlineData("0.3", "0.1", true)]
    [InlineData("0.0075", "0.0001", true)]
    [InlineData("0.00751", "0.0001", false)]
    [InlineData("19.99", "0.01", true)]
    [InlineData("-8", "8", true)]
    [InlineData("3", "8", false)]
    [InlineData("5", "10", false)]
    [InlineData("1e308", "0.5", true)]
    [InlineData("1e308", "0.123456789", false)]
    [InlineData("1e999999999", "8", true)]
    [InlineData("1e999999999", "7", false)]
    [InlineData("8", "1e999999999", false)]
    [InlineData("1", "1e-999999999", true)]
    [InlineData("1e99999999999999999999999999", "3e-99999999999999999999999999", false)]
    public void Multiples_are_exact_and_bounded(string text, string divisor, bool expected) =>
        Assert.Equal(expected, ExactNumber.Parse(text).IsMultipleOf(ExactNumber.Parse(divisor)));

    [Fact]
    public void Nothing_but_zero_is_a_multiple_of_zero()
    {
        Assert.False(ExactNumber.Parse("1").IsMultipleOf(ExactNumber.Parse("0")));
        Assert.True(ExactNumber.Parse("0").IsMultipleOf(ExactNumber.Parse("0")));
    }

    [Fact]
    public void Multiples_of_the_longest_numbers_take_no_time_to_speak_of()
    {
        var nines = ExactNumber.Parse(new string('9', 400) + "e" + new string('9', 500));

        Assert.True(nines.IsMultipleOf(ExactNumber.Parse(new string('9', 400) + "e-" + new string('9', 500))));
        Assert.False(nines.IsMultipleOf(ExactNumber.Parse(new string('7', 999))));
    }

    [Theory]
    [InlineData("9223372036854775807", 9223372036854775807)]
    [InlineData("-9223372036854775808", -9223372036854775808)]
    [InlineData("4294967295", 4294967295)]
    [InlineData("1e3", 1000)]
    [InlineData("5.0", 5)]
    [InlineData("-0", 0)]
    public void An_integer_that_fits_becomes_a_long(string text, long expected)
    {
        Assert.True(ExactNumber.Parse(text).TryToInt64(out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("1e19")]
    [InlineData("1e999999999")]
    [InlineData("0.5")]
    public void Any_other_does_not(string text) => Assert.False(ExactNumber.Parse(text).TryToInt64(out _));

    [Theory]
    [InlineData("0.1")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("123.456")]
    public void A_number_that_fits_becomes_a_decimal(string text)
    {
        Assert.True(ExactNumber.Parse(text).TryToDecimal(out var value));
        Assert.Equal(decimal.Parse(text, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("0.12345678901234567890123456789012345")]
    [InlineData("1e999999999")]
    [InlineData("1e-999999999")]
    public void A_decimal_is_never_rounded(string text) => Assert.False(ExactNumber.Parse(text).TryToDecimal(out _));

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("-1.5e300", -1.5e300)]
    [InlineData("4.9e-324", double.Epsilon)]
    [InlineData("1e-999999999", 0.0)]
    [InlineData("1e309", double.PositiveInfinity)]
    [InlineData("-1e999999999", double.NegativeInfinity)]
    public void A_double_is_the_nearest(string text, double expected) => Assert.Equal(expected, ExactNumber.Parse(text).ToDouble());

    [Theory]
    [InlineData("1.0", "1")]
    [InlineData("-0.0", "0")]
    [InlineData("1e3", "1000")]
    [InlineData("-12.50", "-12.5")]
    [InlineData("5e-3", "0.005")]
    [InlineData("1e999999999", "1E+999999999")]
    [InlineData("-12.5e-999999999", "-1.25E-999999998")]
    public void There_is_one_spelling(string text, string expected)
    {
        Assert.Equal(expected, ExactNumber.Parse(text).ToString());
        Assert.Equal(ExactNumber.Parse(text), ExactNumber.Parse(expected));
    }
}
