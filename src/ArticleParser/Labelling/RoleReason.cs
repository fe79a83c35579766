namespace ArticleParser.Labelling;

/// <summary>Which rule of scoring gave a line its role.</summary>
internal enum RoleReason : byte
{
    Cue,
    Headline,
    Repeated,
    PageTitle,
    Standfirst,
    Kicker,
    Names,
    Caption,
    Twin,
    Post,
    Story,
    Scored,
    Heading,
    Marker,
    Cells,
    PullQuote,
    Navigation,
    Teaser,
    Comment,
    Topic,
    Bio,
    Demoted,
    Unnamed,
}

internal static class RoleReasons
{
    /// <summary>The reason as a node shows it.</summary>
    public static string Text(RoleReason reason) => reason switch
    {
        RoleReason.Cue => "cue",
        RoleReason.Headline => "score: headline",
        RoleReason.Repeated => "rule: repeats the headline",
        RoleReason.PageTitle => "rule: the page's own title",
        RoleReason.Standfirst => "score: standfirst",
        RoleReason.Kicker => "rule: short line above the headline or behind the date stamp",
        RoleReason.Names => "rule: names in the header",
        RoleReason.Caption => "rule: text beside a credit or alt text",
        RoleReason.Twin => "rule: stands twice, as alt text and caption do",
        RoleReason.Post => "rule: above the signature of a post",
        RoleReason.Story => "score: story",
        RoleReason.Scored => "score: field",
        RoleReason.Heading => "score: subheading",
        RoleReason.Marker => "rule: list marker",
        RoleReason.Cells => "rule: cells parted by tabs",
        RoleReason.PullQuote => "rule: a quotation from end to end",
        RoleReason.Navigation => "rule: short line outside the story",
        RoleReason.Teaser => "rule: title outside the story",
        RoleReason.Comment => "rule: line in the comments",
        RoleReason.Topic => "rule: short line under a topics label",
        RoleReason.Bio => "rule: sentence that begins with the author's name",
        RoleReason.Demoted => "grammar: the section holds no such line",
        _ => "no rule",
    };
}
