using System.Globalization;
using System.Numerics;

namespace SchemaSdk.Generation.Text;

/// <summary>A decimal number without any rounding: a whole mantissa times a power of ten.</summary>
/// <remarks>
/// Normalised: the mantissa has no trailing zeros, and zero has the exponent zero. A huge power of ten is never multiplied
/// out, so that <c>1e999999999</c> costs no more than <c>1</c>.
/// </remarks>
internal sealed class ExactNumber : IComparable<ExactNumber>, IEquatable<ExactNumber>
{
    private const int MostPlainDigits = 40;

    private readonly BigInteger _mantissa;
    private readonly BigInteger _exponent;
    private readonly string _digits;

    private ExactNumber(BigInteger mantissa, BigInteger exponent, string digits)
    {
        _mantissa = mantissa;
        _exponent = exponent;
        _digits = digits;
    }

    /// <summary>Whether it has no fraction: <c>1.0</c> and <c>1e2</c> have none.</summary>
    public bool IsInteger => _exponent.Sign >= 0;

    /// <summary>Whether the shortest spelling of the nearest double is this number: it has few digits and is far from the ends of the range.</summary>
    public bool IsPreciseAsDouble => _digits.Length <= 15 && BigInteger.Abs(Magnitude) < 300;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _mantissa.Sign;

    // The number of digits before the decimal point; zero or negative for fractions below 0.1.
    private BigInteger Magnitude => _exponent + _digits.Length;

    /// <summary>Reads the text of a JSON number, which must be one.</summary>
    public static ExactNumber Parse(string text)
    {
        var end = text.IndexOfAny(['e', 'E']);
        var exponent = end < 0 ? BigInteger.Zero : BigInteger.Parse(text.Substring(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = end < 0 ? text : text.Substring(0, end);
        var point = mantissa.IndexOf('.');
        if (point >= 0) exponent -= mantissa.Length - point - 1;

        var digits = mantissa.Replace(".", "").TrimStart('-').TrimStart('0');
        if (digits.Length == 0) return new ExactNumber(BigInteger.Zero, BigInteger.Zero, "0");

        var significant = digits.TrimEnd('0');
        exponent += digits.Length - significant.Length;
        var value = BigInteger.Parse(significant, NumberStyles.None, CultureInfo.InvariantCulture);
        return new ExactNumber(text[0] == '-' ? -value : value, exponent, significant);
    }

    /// <summary>Whether this is a whole number of times <paramref name="other"/>; never of zero, save zero itself.</summary>
    public bool IsMultipleOf(ExactNumber other)
    {
        if (Sign == 0) return true;
        if (other.Sign == 0) return false;

        // A normalised mantissa is no multiple of ten, so a divisor that ends in zeros cannot divide it.
        var shift = _exponent - other._exponent;
        if (shift.Sign < 0) return false;

        var divisor = BigInteger.Abs(other._mantissa);
        return (_mantissa * BigInteger.ModPow(10, shift, divisor) % divisor).IsZero;
    }

    public bool TryToInt64(out long value)
    {
        value = 0;
        if (!IsInteger || Magnitude > 19) return false;

        var whole = _mantissa * BigInteger.Pow(10, (int)_exponent);
        if (whole < long.MinValue || whole > long.MaxValue) return false;

        value = (long)whole;
        return true;
    }

    /// <summary>Whether it is below ten to the power of <paramref name="digits"/>.</summary>
    public bool HasAtMostDigits(int digits) => Magnitude <= digits;

    /// <summary>The same number, which must be an integer; it has as many digits as <see cref="HasAtMostDigits"/> allowed.</summary>
    public BigInteger ToBigInteger() => _mantissa * BigInteger.Pow(10, (int)_exponent);

    /// <summary>The same number as a <see cref="decimal"/>; false where it cannot be held without rounding.</summary>
    public bool TryToDecimal(out decimal value)
    {
        value = 0;
        if (Magnitude > 29 || _exponent < -28) return false;

        var whole = _exponent.Sign > 0 ? _mantissa * BigInteger.Pow(10, (int)_exponent) : _mantissa;
        if (BigInteger.Abs(whole) > (BigInteger)decimal.MaxValue) return false;

        var bits = decimal.GetBits((decimal)whole);
        value = new decimal(bits[0], bits[1], bits[2], whole.Sign < 0, _exponent.Sign < 0 ? (byte)-(int)_exponent : (byte)0);
        return true;
    }

    /// <summary>The nearest double; infinite beyond its range.</summary>
    public double ToDouble()
    {
        if (Magnitude < -400) return 0;
        if (Magnitude <= 400 && double.TryParse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return value;

        return Sign < 0 ? double.NegativeInfinity : double.PositiveInfinity;
    }

    public int CompareTo(ExactNumber? other)
    {
        if (other is null) return 1;
        if (Sign != other.Sign || Sign == 0) return Sign.CompareTo(other.Sign);
        if (Magnitude != other.Magnitude) return Magnitude.CompareTo(other.Magnitude) * Sign;

        // Of one magnitude, so as fractions 0.ddd the digits compare like words.
        return string.CompareOrdinal(_digits, other._digits) * Sign;
    }

    public bool Equals(ExactNumber? other) =>
        other is not null && _mantissa == other._mantissa && _exponent == other._exponent;

    public override bool Equals(object? obj) => Equals(obj as ExactNumber);

    public override int GetHashCode() => unchecked((_mantissa.GetHashCode() * 397) ^ _exponent.GetHashCode());

    /// <summary>The one spelling of this number that is JSON and C# alike: plain up to 40 digits, otherwise with an exponent.</summary>
    public override string ToString()
    {
        var sign = Sign < 0 ? "-" : "";
        if (IsInteger && Magnitude <= MostPlainDigits) return sign + _digits + new string('0', (int)_exponent);
        if (!IsInteger && _digits.Length <= MostPlainDigits && Magnitude > -MostPlainDigits) return sign + PlainFraction();

        var power = Magnitude - 1;
        var fraction = _digits.Length > 1 ? "." + _digits.Substring(1) : "";
        return sign + _digits[0] + fraction + (power.Sign < 0 ? "E" : "E+") + power.ToString(CultureInfo.InvariantCulture);
    }

    private string PlainFraction()
    {
        var point = (int)Magnitude;
        return point > 0
            ? _digits.Substring(0, point) + "." + _digits.Substring(point)
            : "0." + new string('0', -point) + _digits;
    }
}
