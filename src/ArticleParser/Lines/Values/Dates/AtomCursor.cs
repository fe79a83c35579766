namespace ArticleParser;

/// <summary>A place among the pieces of a date, and the smallest steps on from there. A step that fails stays where it was.</summary>
internal ref struct AtomCursor(ReadOnlySpan<DateAtom> atoms)
{
    private readonly ReadOnlySpan<DateAtom> _atoms = atoms;

    /// <summary>How many pieces are behind.</summary>
    public int At { get; set; }

    public readonly bool HasCurrent => At < _atoms.Length;

    public readonly ref readonly DateAtom Current => ref _atoms[At];

    public readonly bool IsNext(DateWord any) => At < _atoms.Length && _atoms[At].Is(any);

    /// <summary>Whether a piece of the first kind comes next, with a number after it.</summary>
    public readonly bool IsNextBeforeNumber(DateWord any) => IsNext(any) && At + 1 < _atoms.Length && _atoms[At + 1].Is(DateWord.Number);

    /// <summary>The same, where the number is glued to the piece before.</summary>
    public readonly bool IsNextGluedToNumber(DateWord any) => IsNextBeforeNumber(any) && _atoms[At + 1].IsGlued;

    /// <summary>Goes back to an earlier place; gives false, so that a production can end with it.</summary>
    public bool Back(int to)
    {
        At = to;
        return false;
    }

    public bool Take(DateWord any)
    {
        if (!IsNext(any)) return false;
        At++;
        return true;
    }

    public bool Take(DateWord any, out DateAtom atom)
    {
        atom = default;
        if (!IsNext(any)) return false;
        atom = _atoms[At++];
        return true;
    }

    public bool TakeGlued(DateWord any) => HasCurrent && Current.IsGlued && Take(any);

    /// <summary>A number of so many digits, from the lowest to the highest value.</summary>
    public bool Number(int minDigits, int maxDigits, int low, int high, out DateAtom number)
    {
        number = default;
        if (!HasCurrent) return false;
        ref readonly var next = ref Current;
        if (next.DigitCount < minDigits || next.DigitCount > maxDigits || next.Value < low || next.Value > high) return false;
        number = next;
        At++;
        return true;
    }

    /// <summary>Signs and small words that may stand between two parts.</summary>
    public bool Gap(DateWord any)
    {
        while (IsNext(any)) At++;
        return true;
    }
}
