namespace IpTalent.Domain.Reading;

/// <summary>The words in a row that lead up to a number: a verb, then cues.</summary>
internal struct Chain
{
    /// <summary>Where the first of the words begins, and where the last one ends.</summary>
    public int Start;
    public int End;

    /// <summary>Where the first cue begins: there the figure's words begin; -1 without a cue.</summary>
    public int CueStart;

    public Hedge Hedge;
    public FigureWording Wording;
    public bool Falls;
    public bool HasWording;

    /// <summary>The last word leads two numbers: "between".</summary>
    public bool IsPair;

    /// <summary>No words before a number.</summary>
    public static Chain None => new() { Start = -1, End = -1, CueStart = -1 };

    public readonly bool HasCue => CueStart >= 0;

    /// <summary>Whether the chain reaches up to here.</summary>
    public readonly bool Reaches(int position) => End >= 0 && End == position;

    public void AddCue(int start, int end, WordMeaning cue, bool continues)
    {
        Begin(start, continues);
        Hedge = Hedge.Join(Hedge, new(cue.Qualifier, IsTotal: cue.Sort == Sort.Total));
        CueStart = HasCue ? CueStart : start;
        End = end;
    }

    public void AddPair(int start, int end, bool continues)
    {
        Begin(start, continues);
        CueStart = HasCue ? CueStart : start;
        (IsPair, End) = (true, end);
    }

    public void AddWording(int start, int end, FigureWording wording, bool falls, bool continues)
    {
        Begin(start, continues);
        (Wording, Falls, HasWording, End) = (wording == FigureWording.Plain ? Wording : wording, Falls || falls, true, end);
    }

    /// <summary>What a verb says of the number that follows.</summary>
    public static FigureWording WordingOf(Sort sort) => sort switch
    {
        Sort.Reach => FigureWording.Reach,
        Sort.IncreaseTo => FigureWording.IncreaseTo,
        Sort.IncreaseBy => FigureWording.IncreaseBy,
        _ => FigureWording.Plain,
    };

    private void Begin(int start, bool continues)
    {
        if (!continues)
        {
            this = None;
            Start = start;
        }

        IsPair = false;
    }
}
