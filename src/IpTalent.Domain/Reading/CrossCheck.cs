using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace IpTalent.Domain.Reading;

/// <summary>Two texts of one bulletin, figure by figure.</summary>
/// <remarks>Figures are aligned first by number, then, between two pairs that agree in number, by class of unit and order. A figure
/// that one text repeats (in a headline) is laid beside the same figure of the other. The verdicts are those of
/// <see cref="FigureComparison"/>. A figure without a unit takes that of its counterpart.</remarks>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CrossCheck
{
    internal CrossCheck(ValueList<CrossCheckPair> pairs) => Pairs = pairs;

    /// <summary>All pairs: in the order of the English text, then what it lacks in the order of the Chinese one.</summary>
    public ValueList<CrossCheckPair> Pairs { get; }

    /// <summary>Whether both texts give the same figures, or such as can both be true.</summary>
    public bool IsAgreement => Pairs.All(pair => pair.Comparison.IsAgreement);

    /// <summary>Reads both texts and lays their figures side by side.</summary>
    /// <param name="english">The English text.</param>
    /// <param name="chinese">The Chinese text.</param>
    /// <param name="published">The day of publication.</param>
    public static CrossCheck Of(ReadOnlySpan<char> english, ReadOnlySpan<char> chinese, LocalDate? published = null) =>
        Of(FigureReader.English.Find(english, published), FigureReader.Chinese.Find(chinese, published));

    /// <summary>Lays figures side by side that were found already.</summary>
    /// <param name="english">The figures of the English text, in its order.</param>
    /// <param name="chinese">The figures of the Chinese text, in its order.</param>
    /// <param name="policy">How bounds are read; the default policy unless told otherwise.</param>
    public static CrossCheck Of(ValueList<FoundFigure> english, ValueList<FoundFigure> chinese, BoundPolicy? policy = null)
    {
        int[] partner = [.. Enumerable.Repeat(-1, english.Count)];
        bool[] taken = new bool[chinese.Count];
        AlignByNumber(english, chinese, partner, taken);
        AlignBetween(english, chinese, partner, taken);
        Repeat(english, chinese, partner, taken);

        List<CrossCheckPair> pairs = [];
        for (int i = 0; i < english.Count; i++)
        {
            pairs.Add(Pair(english[i], partner[i] < 0 ? null : chinese[partner[i]], policy));
        }

        for (int j = 0; j < chinese.Count; j++)
        {
            if (!taken[j])
            {
                pairs.Add(Pair(null, chinese[j], policy));
            }
        }

        return new([.. pairs]);
    }

    /// <summary>How many pairs there are, and how many of them agree.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Pairs.Count} pairs, {Pairs.Count(pair => pair.Comparison.IsAgreement)} agree");

    private static CrossCheckPair Pair(FoundFigure? english, FoundFigure? chinese, BoundPolicy? policy)
    {
        FigurePhrase? first = english?.ToPhrase();
        FigurePhrase? second = chinese?.ToPhrase();
        if (english is not null && chinese is not null && english.HasUnit != chinese.HasUnit)
        {
            first = english.HasUnit ? first : first! with { Quantity = english.Quantity.With(chinese.Quantity.Unit) };
            second = chinese.HasUnit ? second : second! with { Quantity = chinese.Quantity.With(english.Quantity.Unit) };
        }

        return new(english, chinese, FigureComparison.Of(first, second, policy));
    }

    // The same number, best in the same unit, then as near in order as possible.
    private static void AlignByNumber(ValueList<FoundFigure> english, ValueList<FoundFigure> chinese, int[] partner, bool[] taken)
    {
        foreach (bool sameUnit in (bool[])[true, false])
        {
            Dictionary<(decimal?, Interval), List<Row>> byNumber = Enumerable.Range(0, chinese.Count).Where(j => !taken[j])
                .GroupBy(j => KeyOf(chinese[j])).ToDictionary(same => same.Key, same => RowsOf(same, chinese));
            for (int i = 0; i < english.Count; i++)
            {
                if (partner[i] >= 0 || !byNumber.TryGetValue(KeyOf(english[i]), out List<Row>? rows))
                {
                    continue;
                }

                double place = (double)i / english.Count;
                (Row Row, int At, double Distance)? best = null;
                foreach (Row row in rows)
                {
                    if ((!sameUnit || AreOfOneUnit(english[i], row.Sample)) && row.Nearest(place) is { } near
                        && (best is not { } other || near.Distance < other.Distance || (near.Distance == other.Distance && near.At < other.At)))
                    {
                        best = (row, near.At, near.Distance);
                    }
                }

                if (best is { } found)
                {
                    (partner[i], taken[found.At]) = (found.At, true);
                    found.Row.Take(found.At);
                }
            }
        }
    }

    // What is left between two pairs: other numbers of one unit, in order.
    private static void AlignBetween(ValueList<FoundFigure> english, ValueList<FoundFigure> chinese, int[] partner, bool[] taken)
    {
        int from = 0;
        List<Row>? rows = null;
        for (int i = 0; i < english.Count; i++)
        {
            if (partner[i] >= 0)
            {
                (from, rows) = (partner[i] + 1, null);
                continue;
            }

            // The run behind a pair ends at the next one, so that each figure is in one run.
            rows ??= RowsOf(Enumerable.Range(from, chinese.Count - from).TakeWhile(j => !taken[j]), chinese);
            Row? next = rows.Where(row => AreOfOneUnit(english[i], row.Sample)).MinBy(row => row.From(from) ?? int.MaxValue);
            if (next?.From(from) is { } at)
            {
                (partner[i], taken[at], from) = (at, true, at + 1);
            }
        }
    }

    private static void Repeat(ValueList<FoundFigure> english, ValueList<FoundFigure> chinese, int[] partner, bool[] taken)
    {
        var known = new Dictionary<Quantity, int>();
        var knownChinese = new HashSet<Quantity>();
        for (int i = 0; i < english.Count; i++)
        {
            if (partner[i] >= 0)
            {
                known.TryAdd(english[i].Quantity, partner[i]);
                knownChinese.Add(chinese[partner[i]].Quantity);
            }
        }

        for (int i = 0; i < english.Count; i++)
        {
            if (partner[i] < 0 && known.TryGetValue(english[i].Quantity, out int same))
            {
                partner[i] = same;
            }
        }

        for (int j = 0; j < chinese.Count; j++)
        {
            taken[j] |= knownChinese.Contains(chinese[j].Quantity) && chinese[j].Quantity.Nominal is >= 100;
        }
    }

    private static (decimal? Number, Interval Ends) KeyOf(FoundFigure figure) => (figure.Quantity.Nominal, figure.Quantity.Ends);

    private static bool AreOfOneUnit(FoundFigure one, FoundFigure other) =>
        !one.HasUnit || !other.HasUnit
        || FigureComparison.Of(Quantity.Exact(1, one.Quantity.Unit), Quantity.Exact(1, other.Quantity.Unit)).Agreement == FigureAgreement.Equal;

    // A row for each unit, and one for what has none: there are few, however many figures there are.
    private static List<Row> RowsOf(IEnumerable<int> places, ValueList<FoundFigure> figures) =>
        [.. places.GroupBy(j => figures[j].HasUnit ? figures[j].Quantity.Unit : null).Select(row => new Row(figures[row.First()], row, figures.Count))];

    /// <summary>The figures of one unit that have no partner yet, in their order, seen from places that never move back.</summary>
    private sealed class Row(FoundFigure sample, IEnumerable<int> places, int count)
    {
        private readonly Stack<int> _passed = [];
        private readonly Queue<int> _ahead = new(places);

        public FoundFigure Sample => sample;

        /// <summary>The figure nearest to a place, 0 being the start of the text and 1 its end; the earlier of two.</summary>
        public (int At, double Distance)? Nearest(double place)
        {
            while (_ahead.TryPeek(out int next) && PlaceOf(next) <= place)
            {
                _passed.Push(_ahead.Dequeue());
            }

            double before = _passed.TryPeek(out int passed) ? place - PlaceOf(passed) : double.PositiveInfinity;
            double behind = _ahead.TryPeek(out int ahead) ? PlaceOf(ahead) - place : double.PositiveInfinity;
            return before <= behind ? double.IsFinite(before) ? (passed, before) : null : (ahead, behind);
        }

        public void Take(int at) => _ = _passed.TryPeek(out int passed) && passed == at ? _passed.Pop() : _ahead.Dequeue();

        /// <summary>The first figure from an index on.</summary>
        public int? From(int index)
        {
            while (_ahead.TryPeek(out int next) && next < index)
            {
                _ahead.Dequeue();
            }

            return _ahead.TryPeek(out int first) ? first : null;
        }

        private double PlaceOf(int at) => (double)at / count;
    }
}
