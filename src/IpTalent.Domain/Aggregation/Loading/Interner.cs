namespace IpTalent.Domain.Aggregation;

/// <summary>Gives each key a number, in the order in which keys come.</summary>
internal sealed class Interner<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _places = [];

    public List<T> Keys { get; } = [];

    public int this[T key]
    {
        get
        {
            if (!_places.TryGetValue(key, out int place))
            {
                place = Keys.Count;
                _places.Add(key, place);
                Keys.Add(key);
            }

            return place;
        }
    }
}
