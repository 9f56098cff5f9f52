using System.Globalization;
using System.Numerics;
using IpTalent.Domain.Tests.Exact;

namespace IpTalent.Domain.Tests.Quantities;

/// <summary>The text form keeps every interval, in every culture.</summary>
public sealed class IntervalTextLaws
{
    [Theory]
    [InlineData("")]
    [InlineData("zh-CN")]
    [InlineData("de-DE")] // a decimal comma
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void ToString_AnyInterval_ParsesBackInAnyCulture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Law.Holds(IntervalCases.Any, value =>
            {
                Interval interval = value.ToInterval();
                string text = interval.ToString();
                return Interval.Parse(text) != interval ? $"'{text}' reads as {Interval.Parse(text)}."
                    : Interval.Parse(text, CultureInfo.InvariantCulture) != interval ? $"'{text}' reads otherwise with the invariant culture."
                    : !Interval.TryParse(text, out Interval tried) || tried != interval ? $"'{text}' cannot be tried."
                    : Interval.Parse(text.AsSpan(), null) != interval ? $"'{text}' reads otherwise as a span."
                    : null;
            });
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void TryFormat_AnyInterval_WritesTheSameText() => Law.Holds(IntervalCases.Any, value =>
    {
        Interval interval = value.ToInterval();
        string text = interval.ToString();
        Span<char> buffer = stackalloc char[128];
        return !interval.TryFormat(buffer, out int written, default, null) || !buffer[..written].SequenceEqual(text) ? "The texts differ."
            : interval.TryFormat(buffer[..(written - 1)], out int cut, default, null) || cut != 0 ? "It fits where it does not."
            : null;
    });

    [Fact]
    public void ToString_AnyInterval_TellsItsEnds() => Law.Holds(
        IntervalCases.Any,
        value => IntervalCase.Parse(value.ToInterval().ToString()).ToExact() == value.ToExact() ? null : value.ToInterval().ToString());

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(28)]
    public void Shown_AnyInterval_RoundsOutwardAndOpensMovedEnds(int decimals) => Law.Holds(IntervalCases.Any, value =>
    {
        ExactInterval shown = ExactInterval.Of(value.ToInterval().Shown(decimals));
        return shown.Lower != Moved(value.ToExact().Lower, up: false) || shown.Upper != Moved(value.ToExact().Upper, up: true) ? $"{shown}" : null;

        ExactEnd Moved(ExactEnd end, bool up)
        {
            if (end.Value is not { } number)
            {
                return end;
            }

            Rational unit = Rational.TenToThe(-decimals);
            Rational steps = number / unit;
            BigInteger whole = BigInteger.Divide(steps.Numerator, steps.Denominator);
            Rational moved = (whole == steps ? whole
                : up ? whole + (steps.Sign > 0 ? 1 : 0)
                : whole - (steps.Sign < 0 ? 1 : 0)) * unit;
            return new(moved, end.IsClosed && moved == number);
        }
    });

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Shown_DecimalsOutOfRange_Throws(int decimals) =>
        FluentActions.Invoking(() => Interval.Point(1).Shown(decimals)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("")]
    [InlineData("[1, 2")]
    [InlineData("1, 2]")]
    [InlineData("[1 2]")]
    [InlineData("[2, 1]")] // nothing lies between
    [InlineData("(1, 1)")]
    [InlineData("[1, 1)")]
    [InlineData("[-∞, 1]")] // infinity does not belong to an interval
    [InlineData("[1, ∞]")]
    [InlineData("(∞, 1)")]
    [InlineData("(1, -∞)")]
    [InlineData("[79228162514264337593543950336, ∞)")] // one beyond the largest decimal
    [InlineData("[1, 2] x")]
    [InlineData("[1,5, 2,5]")]
    public void Parse_TextThatIsNone_Throws(string text)
    {
        FluentActions.Invoking(() => Interval.Parse(text)).Should().Throw<FormatException>();
        Interval.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        FluentActions.Invoking(() => Interval.Parse(null!)).Should().Throw<ArgumentNullException>();
        Interval.TryParse(null, out _).Should().BeFalse();
    }
}
