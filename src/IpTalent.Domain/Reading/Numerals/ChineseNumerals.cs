namespace IpTalent.Domain.Reading;

/// <summary>Reads Chinese numbers: digits, characters, and both mixed; simplified, traditional and financial.</summary>
/// <remarks>Grammar: a number is a row of coefficients (digits, a character, 几 or 数), each with the scales 十 百 千 behind it, in falling
/// order; 万, 亿 and 万亿 multiply what stands before them; 余, 多, 几 and 来 fill in below the last digit.</remarks>
internal static class ChineseNumerals
{
    /// <summary>A longer row of numeral characters is no number.</summary>
    private const int LongestRun = 40;

    private const long TenThousand = 10_000;
    private const long HundredMillion = 100_000_000;

    /// <summary>Whether a numeral may begin with this character.</summary>
    public static bool MayBegin(char c) => Numeral.Digit(c) >= 0 || DigitOf(c) >= 0 || ScaleOf(c) > 0 || c is '几' or '幾' or '数' or '數' or '点';

    /// <summary>Reads the number that begins here.</summary>
    /// <returns>How many characters to go on by: those of the number, or those of a row that is no number.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, out Numeral numeral)
    {
        numeral = default;
        var sum = new Sum();
        int i = start;
        while (i < text.Length && i - start <= LongestRun)
        {
            int taken = sum.Take(text, i);
            if (taken <= 0)
            {
                break;
            }

            i += taken;
        }

        if (sum.IsRefused || i - start > LongestRun)
        {
            return Run(text, start);
        }

        numeral = sum.Finish(i - start);
        return i - start;
    }

    /// <summary>The length of a row of numeral characters.</summary>
    private static int Run(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length && (Numeral.Digit(text[i]) >= 0 || DigitOf(text[i]) >= 0 || ScaleOf(text[i]) > 0 || text[i] is '.' or ',' or '．'))
        {
            i++;
        }

        return Math.Max(i - start, 1);
    }

    /// <summary>The value of a character of 0 to 9, the financial and traditional ones too; -1 for another.</summary>
    public static int DigitOf(char c) => c switch
    {
        '零' or '〇' or '○' => 0,
        '一' or '壹' or '壱' => 1,
        '二' or '两' or '兩' or '贰' or '貳' or '弍' => 2,
        '三' or '叁' or '參' or '叄' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' or '陸' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>The scale that a character stands for; 0 for another.</summary>
    public static long ScaleOf(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        '万' or '萬' => TenThousand,
        '亿' or '億' => HundredMillion,
        _ => 0,
    };

    /// <summary>A number as it adds up from left to right.</summary>
    private struct Sum
    {
        // Finished, in units of one; the part below the next 万 or 亿; and the coefficient that waits for its scale.
        private (decimal Low, decimal High) _total;
        private (decimal Low, decimal High) _section;
        private (decimal Low, decimal High) _coefficient;
        private bool _hasCoefficient;
        private bool _hasSection;
        private bool _hasDecimals;
        private bool _isWord;
        private bool _endsInZero;

        // The granule of the last piece, the scale that the next piece must stay below, and what was said beside the digits.
        private decimal _granule;
        private decimal _below;
        private decimal _bigBelow;
        private decimal _odd;
        private decimal _lastScale;
        private bool _told;
        private bool _digits;
        private bool _year;
        private bool _grouped;
        private bool _afterZero;
        private NumeralForm _form;
        private int _pieces;
        private bool _onlyOnes;
        private int _count;
        private decimal _firstCoefficient;

        public bool IsRefused { get; private set; }

        public int Take(ReadOnlySpan<char> text, int i)
        {
            if (_count++ == 0)
            {
                (_below, _bigBelow, _granule, _onlyOnes) = (decimal.MaxValue, decimal.MaxValue, 1, true);
            }

            char c = text[i];
            if (_form != NumeralForm.Plain && (_form != NumeralForm.Several || !_hasCoefficient) && ScaleOf(c) < TenThousand)
            {
                // Behind a remainder only 万 and 亿 may follow: 10余万; behind 数 and 几 any scale.
                return _form is NumeralForm.Pair or NumeralForm.Several && ScaleOf(c) > 0 ? Scale(ScaleOf(c)) : 0;
            }

            if (Numeral.Digit(c) >= 0)
            {
                return _hasCoefficient ? 0 : Arabic(text, i);
            }

            if (DigitOf(c) >= 0)
            {
                return Character(text, i);
            }

            if (ScaleOf(c) is > 0 and long scale)
            {
                return Scale(scale);
            }

            return c switch
            {
                '几' or '幾' => Some(text, i),
                '数' or '數' when _count == 1 => Some(text, i),
                '余' or '餘' or '多' => Remainder(),
                '来' or '來' when _lastScale > 0 && !_hasCoefficient && !IsOther(text, i) => About(),
                _ => 0,
            };
        }

        public readonly Numeral Finish(int length)
        {
            (decimal low, decimal high) = (_total.Low + _section.Low, _total.High + _section.High);
            decimal granule = _granule;
            bool told = _told;
            bool endsInScale = _lastScale >= 100 && !_hasCoefficient;
            if (_hasCoefficient)
            {
                // 一百二 and 5万4: the last digit stands one place below the last scale.
                bool isShort = _lastScale >= 100 && !_afterZero && _isWord && !_hasDecimals && _coefficient.Low is > 0 and < 10 && _form == NumeralForm.Plain;
                decimal unit = isShort ? _lastScale / 10 : 1;
                low += _coefficient.Low * unit;
                high += _coefficient.High * unit;
                granule = isShort ? unit : _granule;
                told = _hasDecimals;
            }
            else if (_lastScale == 0)
            {
                return default;
            }

            bool isPower = !_digits && _form == NumeralForm.Plain && _onlyOnes && !_hasCoefficient && low >= 100;
            return new()
            {
                Length = length,
                Form = low != high ? NumeralForm.Pair : _form,
                Low = low,
                High = high,
                Granule = _odd > 0 ? _odd : granule,
                IsTold = told && !isPower,
                EndsInScale = endsInScale,
                IsPower = isPower,
                HasDigits = _digits,
                LooksLikeYear = _year && _pieces == 1 && _lastScale == 0,
                IsGrouped = _grouped,
                Scale = _pieces == 1 && _firstCoefficient > 0 ? low / _firstCoefficient : 1,
            };
        }

        private int Arabic(ReadOnlySpan<char> text, int i)
        {
            int length = Numeral.Digits(text, i, out decimal value, out decimal granule, out bool grouped);
            if (value < 0)
            {
                IsRefused = true;
                return 0;
            }

            // 5万4千 goes on; 5万 2023 does not, nor does a number as large as the last scale.
            if (_pieces > 0 && value >= _below)
            {
                return 0;
            }

            _digits = true;
            _grouped = grouped;
            _year = length == 4 && value is >= 1000 and <= 9999;
            _hasDecimals = granule < 1;
            _isWord = false;
            _endsInZero = granule > 1;
            Set(value, value, granule);
            return length;
        }

        private int Character(ReadOnlySpan<char> text, int i)
        {
            int first = DigitOf(text[i]);
            if (_hasCoefficient)
            {
                return 0;
            }

            if (first == 0 && _pieces > 0)
            {
                _afterZero = true;
                return 1;
            }

            int end = i + 1;
            while (end < text.Length && end - i < 8 && DigitOf(text[end]) >= 0)
            {
                end++;
            }

            if (end - i >= 3)
            {
                // 二〇二三: digit by digit.
                if (_pieces > 0)
                {
                    return 0;
                }

                decimal value = 0;
                for (int j = i; j < end; j++)
                {
                    value = (value * 10) + DigitOf(text[j]);
                }

                _year = end - i == 4;
                Set(value, value, 1);
                return end - i;
            }

            if (end - i == 2)
            {
                int second = DigitOf(text[i + 1]);
                bool isPair = first > 0 && (second == first + 1 || (first == 3 && second == 5)) && !(first == 9);
                if (!isPair)
                {
                    return first == 0 ? 0 : Refuse();
                }

                Set(first, second, 1);
                _form = NumeralForm.Pair;
                return 2;
            }

            decimal number = first;
            decimal granule = 1;
            int length = 1;
            if (i + 2 < text.Length && text[i + 1] is '点' or '點' && DigitOf(text[i + 2]) >= 0)
            {
                // 三点五
                length = 2;
                while (i + length < text.Length && DigitOf(text[i + length]) is >= 0 and int digit && granule > 0.000001m)
                {
                    granule /= 10;
                    number += digit * granule;
                    length++;
                }

                _hasDecimals = true;
            }

            _onlyOnes &= number == 1 && _pieces == 0;
            Set(number, number, granule);
            return length;
        }

        private void Set(decimal low, decimal high, decimal granule)
        {
            (_coefficient, _granule, _hasCoefficient) = ((low, high), granule, true);
            if (_digits && !_isWord)
            {
                _onlyOnes = false;
            }

            _isWord = !(_digits && _hasDecimals) && low < 10;
            _firstCoefficient = _pieces == 0 ? low : _firstCoefficient;
            _pieces++;
        }

        private int Scale(long scale)
        {
            if (_hasCoefficient && _form == NumeralForm.Plain && _coefficient.Low == 0)
            {
                return 0;
            }

            bool isBare = !_hasCoefficient;
            if (scale < TenThousand)
            {
                if (scale >= _below || (isBare && _hasSection))
                {
                    return Refuse();
                }

                (decimal low, decimal high) = isBare ? (1, 1) : _coefficient;
                _section = (_section.Low + (low * scale), _section.High + (high * scale));
                _told = !isBare && scale >= 100 && !_endsInZero && _form != NumeralForm.Several;
                _granule = (isBare ? 1 : _granule) * scale;
                _below = scale;
                _hasSection = true;
                if (isBare)
                {
                    _pieces++;
                }
            }
            else
            {
                (decimal low, decimal high) = (_section.Low + _coefficient.Low, _section.High + _coefficient.High);
                if (scale == HundredMillion && !_hasCoefficient && !_hasSection && _lastScale == TenThousand && _total.Low > 0)
                {
                    // 3万亿
                    _total = (_total.Low * scale, _total.High * scale);
                    _granule *= scale;
                    _odd *= scale;
                    _bigBelow = scale;
                    _below = scale;
                    _lastScale = scale * TenThousand;
                    return 1;
                }

                if (scale >= _bigBelow || (isBare && !_hasSection && _pieces > 0))
                {
                    return Refuse();
                }

                if (isBare && !_hasSection)
                {
                    (low, high) = (1, 1);
                    _granule = 1;
                    _told = false;
                    _pieces++;
                }
                else if (_hasCoefficient)
                {
                    _told = (!_endsInZero || _hasDecimals) && _form != NumeralForm.Several;
                }
                else if (_lastScale == 10)
                {
                    _told = false;
                }

                _total = (_total.Low + (low * scale), _total.High + (high * scale));
                _granule *= scale;
                _odd *= scale;
                _section = (0, 0);
                _hasSection = false;
                _below = scale;
                _bigBelow = scale;
            }

            _coefficient = (0, 0);
            _hasCoefficient = false;
            _hasDecimals = false;
            _endsInZero = false;
            _afterZero = false;
            _lastScale = scale;
            return 1;
        }

        // 十几, 二十几万, 几十, 数百.
        private int Some(ReadOnlySpan<char> text, int i)
        {
            if (_hasCoefficient || i + 1 >= text.Length && _pieces == 0)
            {
                return 0;
            }

            if (_pieces == 0 || (_lastScale >= 100 && i + 1 < text.Length && ScaleOf(text[i + 1]) is > 0 and var next && next < _lastScale))
            {
                if (ScaleOf(text[i + 1]) == 0)
                {
                    return 0;
                }

                if (_pieces > 0)
                {
                    // 一百几十: a hundred and a remainder.
                    _odd = _lastScale;
                    _form = NumeralForm.Odd;
                    return 2;
                }

                _form = NumeralForm.Several;
                _onlyOnes = false;
                Set(1, 1, 1);
                return 1;
            }

            if (_lastScale is not (10 or 100 or 1000))
            {
                return 0;
            }

            _odd = _lastScale == 10 ? 10 : _lastScale;
            _form = NumeralForm.Odd;
            return 1;
        }

        private int Remainder()
        {
            if (_pieces == 0 || _form != NumeralForm.Plain || (_hasCoefficient && _coefficient.Low == 0))
            {
                return 0;
            }

            // Behind a scale word it fills in below that word, or below the decimals before it: 10万余, 3.5万余.
            _odd = _hasCoefficient || _lastScale == 0 ? _granule : Math.Min(_granule, _lastScale);
            _form = NumeralForm.Odd;
            return 1;
        }

        private int About()
        {
            _form = NumeralForm.About;
            return 1;
        }

        private int Refuse()
        {
            IsRefused = true;
            return 0;
        }

        // 十来自: "ten, from".
        private static bool IsOther(ReadOnlySpan<char> text, int i) => i + 1 < text.Length && text[i + 1] is '自' or '源' or '到';
    }
}
