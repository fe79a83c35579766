namespace ArticleParser.Cues;

/// <summary>A field that a dialect names.</summary>
/// <param name="Name">Its name as written.</param>
/// <param name="Line">The kind of the line that it is or stands in.</param>
/// <param name="Slot">The slot that it names; null where it is the line.</param>
internal sealed record NamedSlot(string Name, string Line, string? Slot);
