using System.Collections.Immutable;

namespace ArticleParser.Values;

/// <summary>How sure it is that a paragraph's opening is a dateline.</summary>
internal enum DatelineForm : byte
{
    None,

    /// <summary>"Marrow - The council", "Marrow. The council": what a title or a short sentence may open with as well, so that the page has to bear it out.</summary>
    Weak,

    /// <summary>"London: The council": capitalised words before a colon, which can be a speaker too.</summary>
    Colon,

    /// <summary>"LONDON — The council": capitalised words before a dash, and nothing that names an agency.</summary>
    Bare,

    /// <summary>With an agency, or a day behind a place in capitals: nothing else looks like this.</summary>
    Sure,
}

/// <summary>What a line opens with before the story's own words.</summary>
/// <param name="Form">How sure it is that this is a dateline.</param>
/// <param name="Parts">The parts of the line, place first or agency first; empty where it opens with no dateline.</param>
/// <param name="OpensStory">Whether it cannot be anything else, and enough words stand behind it.</param>
internal readonly record struct Dateline(DatelineForm Form, ImmutableArray<TokenSpan> Parts, bool OpensStory)
{
    public static Dateline None { get; } = new(DatelineForm.None, [], false);
}
