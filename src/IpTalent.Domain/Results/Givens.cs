using System.Runtime.CompilerServices;

namespace IpTalent.Domain;

/// <summary>All that enters a calculation, in the order of the symbols: a few figures held in place, or a list of any length.</summary>
internal readonly struct Givens
{
    private readonly Few _few;
    private readonly ValueList<Input> _list;
    private readonly int _count;

    public Givens(in Given first)
    {
        _few[0] = first;
        _count = 1;
    }

    public Givens(in Given first, in Given second)
    {
        _few[0] = first;
        _few[1] = second;
        _count = 2;
    }

    public Givens(in Given first, in Given second, in Given third)
    {
        _few[0] = first;
        _few[1] = second;
        _few[2] = third;
        _count = 3;
    }

    public Givens(in Given first, in Given second, in Given third, in Given fourth)
        : this(first, second, third)
    {
        _few[3] = fourth;
        _count = 4;
    }

    private Givens(ValueList<Input> list) => (_list, _count) = (list, list.Count);

    public int Count => _count;

    public Given this[int index] => _list.IsEmpty ? _few[index] : _list[index];

    public static implicit operator Givens(ValueList<Input> list) => new(list);

    /// <summary>The list, where there is one already; else empty.</summary>
    public ValueList<Input> List => _list;

    public ValueList<Input> ToInputs()
    {
        if (!_list.IsEmpty || _count == 0)
        {
            return _list;
        }

        var inputs = new Input[_count];
        for (int i = 0; i < inputs.Length; i++)
        {
            inputs[i] = _few[i];
        }

        return new(inputs);
    }

    [InlineArray(4)]
    private struct Few
    {
        private Given _first;
    }
}
