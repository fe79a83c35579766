using System.Runtime.InteropServices;

namespace ArticleParser.Html.Writing;

/// <summary>Writes the characters of one line with the marks of their links and emphasis: marks stand at words, never beside white space.</summary>
internal sealed class LineWriter(MarkedTextBuilder text, IReadOnlyList<Target> links, IReadOnlyList<Target> images)
{
    /// <summary>Writes the line; white space at its ends is left out.</summary>
    public void Write(List<Atom> line, bool isHeading = false)
    {
        var atoms = Trim(CollectionsMarshal.AsSpan(line));
        if (atoms.IsEmpty) return;
        DropHalfWords(atoms);
        var whole = TakeSharedStyle(atoms);
        SetSpaces(atoms);
        var escape = isHeading ? -1 : Escapes.InOpening(Opening(atoms));
        Open(whole);
        var (style, link) = (Emphasis.None, 0);
        for (var i = 0; i < atoms.Length; i++)
        {
            var atom = atoms[i];
            if (atom.Link != link || atom.Style != style) Change(ref style, ref link, atom.Style, atom.Link);
            if (atom.Image > 0)
            {
                Picture(images[atom.Image - 1], atom.Mark);
                continue;
            }

            var after = i + 1 < atoms.Length ? atoms[i + 1] : default;
            if (i == escape || Escapes.IsNeeded(atom.Character, i > 0 ? atoms[i - 1].Character : ' ', after.Character) || (isHeading && atom.Character == '#') || IsBangBeforeBracket(atom, after)) text.Append('\\');
            text.Append(atom.Character, atom.Span, atom.Mark);
        }

        if (link > 0 || style != Emphasis.None) Change(ref style, ref link, Emphasis.None, 0);
        Close(whole);
    }

    /// <summary>The line without the white space at its ends, no-break spaces among it.</summary>
    public static Span<Atom> Trim(Span<Atom> atoms)
    {
        int start = 0, end = atoms.Length;
        while (start < end && atoms[start].IsSpace) start++;
        while (end > start && atoms[end - 1].IsSpace) end--;
        return atoms[start..end];
    }

    /// <summary>White space is as what stands on both of its sides, so that a mark always stands at a word.</summary>
    private static void SetSpaces(Span<Atom> atoms)
    {
        for (int start = 0, end; start < atoms.Length; start = end)
        {
            end = start + 1;
            if (!atoms[start].IsSpace) continue;
            while (end < atoms.Length && atoms[end].IsSpace) end++;
            Atom before = start > 0 ? atoms[start - 1] : default, after = end < atoms.Length ? atoms[end] : default;
            var isSameLink = before.Link == after.Link;
            var style = !isSameLink ? Emphasis.None : before.Style == after.Style ? before.Style : before.Style & after.Style & Emphasis.Bold;
            foreach (ref var atom in atoms[start..end]) (atom.Link, atom.Style) = (isSameLink ? before.Link : 0, style);
        }
    }

    /// <summary>A low line within a word is no mark: what is italic from or to the middle of a word is written as the rest.</summary>
    private static void DropHalfWords(Span<Atom> atoms)
    {
        for (int start = 0, end; start < atoms.Length; start = end)
        {
            end = start + 1;
            if (!atoms[start].Style.HasFlag(Emphasis.Italic)) continue;
            while (end < atoms.Length && atoms[end].Style.HasFlag(Emphasis.Italic)) end++;
            if (!((start > 0 && atoms[start - 1].IsWord) || (end < atoms.Length && atoms[end].IsWord))) continue;
            foreach (ref var atom in atoms[start..end]) atom.Style &= ~Emphasis.Italic;
        }
    }

    /// <summary>What all words of the line are set in; what is left to each is what else it is set in.</summary>
    private static Emphasis TakeSharedStyle(Span<Atom> atoms)
    {
        var shared = Emphasis.Bold | Emphasis.Italic;
        foreach (var atom in atoms) shared &= atom.IsSpace ? shared : atom.Style;
        foreach (ref var atom in atoms) atom.Style &= ~shared;
        return shared;
    }

    private static string Opening(ReadOnlySpan<Atom> atoms)
    {
        var opening = new char[Math.Min(atoms.Length, 12)];
        for (var i = 0; i < opening.Length; i++) opening[i] = atoms[i].Character;
        return new string(opening);
    }

    /// <summary>A link is outside, bold letters within it, italic ones within those.</summary>
    private void Change(ref Emphasis style, ref int link, Emphasis nextStyle, int nextLink)
    {
        if (link != nextLink)
        {
            Close(style);
            if (link > 0) CloseLink(links[link - 1]);

            // Links side by side are words apart: what sets them apart on the page is its style sheet.
            if (link > 0 && nextLink > 0) text.Append(' ');
            if (nextLink > 0) text.Append('[');
            Open(nextStyle);
        }
        else if ((style ^ nextStyle).HasFlag(Emphasis.Bold))
        {
            Close(style);
            Open(nextStyle);
        }
        else text.Append('_');

        (style, link) = (nextStyle, nextLink);
    }

    private void Open(Emphasis style)
    {
        if (style.HasFlag(Emphasis.Bold)) text.Append("**");
        if (style.HasFlag(Emphasis.Italic)) text.Append('_');
    }

    private void Close(Emphasis style)
    {
        if (style.HasFlag(Emphasis.Italic)) text.Append('_');
        if (style.HasFlag(Emphasis.Bold)) text.Append("**");
    }

    /// <summary>"Look![here](…)" would be a picture.</summary>
    private static bool IsBangBeforeBracket(in Atom atom, in Atom after) => atom.Character == '!' && (after.Link != atom.Link || after.Image > 0);

    private void CloseLink(Target link)
    {
        text.Append("](");
        text.Append(link.Address, link.Tag);
        text.Append(')');
    }

    private void Picture(Target image, int mark)
    {
        text.Append("![");
        text.Append(image.Text, image.Tag, mark);
        text.Append("](");
        text.Append(image.Address, image.Tag);
        text.Append(')');
    }
}
