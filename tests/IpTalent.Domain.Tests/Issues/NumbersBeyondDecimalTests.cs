namespace IpTalent.Domain.Tests.Issues;

/// <summary>A number with more digits than a decimal holds was read as its rounded neighbour; a text form never loses a digit silently.</summary>
public sealed class NumbersBeyondDecimalTests
{
    [Theory]
    [InlineData("0.00000000000000000000000000019")]      // 29 places: was read as 2e-28
    [InlineData("7922816251426433759354395033.55")]      // 30 digits: was read as ...5034 with places dropped
    [InlineData("79228162514264337593543950336")]        // one above the largest
    public void Parse_NumberBeyondDecimal_IsRefused(string number)
    {
        Interval.TryParse($"[0, {number}]", out _).Should().BeFalse();
        Quantity.TryParse($"exact {number} person", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("0.0000000000000000000000000001")]       // 28 places
    [InlineData("7.9228162514264337593543950335")]       // 29 digits
    [InlineData("79228162514264337593543950335")]        // the largest
    [InlineData("6.30")]                                 // zeros at the end lose nothing
    public void Parse_NumberThatADecimalHolds_IsRead(string number) =>
        Interval.Parse($"[0, {number}]").Upper.Should().Be(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
}
