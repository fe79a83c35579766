namespace ArticleParser.Lines;

/// <summary>What a line that is names from end to end holds.</summary>
internal struct NameCounts
{
    public int Names;

    /// <summary>Names that are a person's.</summary>
    public int Persons;

    /// <summary>Names of more words than a person's has: a title's capitals run on.</summary>
    public int LongNames;

    /// <summary>Roles, addresses and accounts.</summary>
    public int Others;

    /// <summary>Whether the names are several persons', or have roles, addresses or accounts beside them.</summary>
    public readonly bool HasRole => LongNames == 0 && ((Names > 1 && Persons == Names) || (Names > 0 && Others > 0));
}
