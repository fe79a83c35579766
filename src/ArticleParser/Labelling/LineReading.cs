namespace ArticleParser.Labelling;

/// <summary>What the names of a line say.</summary>
internal enum NamesReading : byte
{
    /// <summary>Not asked, or no names from end to end.</summary>
    None,

    /// <summary>One person.</summary>
    Person,

    /// <summary>Several persons, or names with roles, addresses or accounts.</summary>
    Signed,

    /// <summary>An agency or outlet.</summary>
    Outlet,

    /// <summary>Other capitalised words that the grammar of names reads.</summary>
    Other,

    /// <summary>A byline's label with a name behind it, and something else.</summary>
    Begun,
}

/// <summary>Whether a line names a day with its year, and where.</summary>
internal enum DatesReading : byte
{
    None,

    /// <summary>The date is all of the line.</summary>
    Whole,

    /// <summary>It opens a line that goes on.</summary>
    Opens,

    /// <summary>It ends the line.</summary>
    Ends,
    Within,
}

/// <summary>How a line is laid out.</summary>
internal enum LineForm : byte
{
    Plain,

    /// <summary>Behind a list marker.</summary>
    Marked,

    /// <summary>A marker or a number alone.</summary>
    Number,

    /// <summary>Cells parted by tabs.</summary>
    Cells,

    /// <summary>A quotation from end to end, or to the dash before who said it.</summary>
    Quoted,

    /// <summary>In brackets.</summary>
    Bracketed,

    /// <summary>Without a letter or digit.</summary>
    Signs,

    /// <summary>The line above an account's signature.</summary>
    Post,
}

/// <summary>What a line holds, read once.</summary>
internal struct LineReading
{
    public NamesReading Names;
    public DatesReading Dates;
    public LineForm Form;

    /// <summary>1 for a line that opens with a name that a byline of the page gives, 2 for one that is such a name.</summary>
    public byte Signed;
}
