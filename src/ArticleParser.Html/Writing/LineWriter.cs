using System.Runtime.InteropServices;

namespace ArticleParser.Html.Writing;

/// <summary>Writes the characters of one line with the marks of their links and emphasis: marks stand at words, never beside white space.</summary>
internal sealed class LineWriter(MarkedTextBuilder text, IReadOnlyList<Target> links, IReadOnlyList<Target> images)
{
    /// <summary>Writes the line; white space at its ends is left out.</summary>
    public void Write(List<Atom> line)
    {
        var atoms = Trim(CollectionsMarshal.AsSpan(line));
        if (atoms.IsEmpty) return;
        SetBlanks(atoms);
        DropHalfWords(atoms);
        var whole = SharedStyle(atoms);
        var escape = Escapes.InOpening(Opening(atoms));
        Open(whole);
        var (style, link) = (Emphasis.None, 0);
        for (var i = 0; i < atoms.Length; i++)
        {
            var atom = atoms[i];
            var own = atom.Style & ~whole;
            if (atom.Link != link || own != style) Change(ref style, ref link, own, atom.Link);
            if (atom.Image > 0)
            {
                Picture(images[atom.Image - 1]);
                continue;
            }

            var after = i + 1 < atoms.Length ? atoms[i + 1] : default;
            if (i == escape || Escapes.IsNeeded(atom.Character, i > 0 ? atoms[i - 1].Character : ' ', after.Character) || IsBangBeforeBracket(atom, after)) text.Append('\\');
            text.Append(atom.Character, atom.Span);
        }

        if (link > 0 || style != Emphasis.None) Change(ref style, ref link, Emphasis.None, 0);
        Close(whole);
    }

    /// <summary>The line without the white space at its ends.</summary>
    public static Span<Atom> Trim(Span<Atom> atoms)
    {
        int start = 0, end = atoms.Length;
        while (start < end && atoms[start].IsBlank) start++;
        while (end > start && atoms[end - 1].IsBlank) end--;
        return atoms[start..end];
    }

    /// <summary>White space is as what stands on both of its sides.</summary>
    private static void SetBlanks(Span<Atom> atoms)
    {
        for (var i = 1; i + 1 < atoms.Length; i++)
        {
            if (!atoms[i].IsBlank) continue;
            var next = i + 1;
            while (next < atoms.Length && atoms[next].IsBlank) next++;
            Atom before = atoms[i - 1], after = atoms[next];
            for (; i < next; i++)
            {
                atoms[i].Style = before.Style & after.Style;
                atoms[i].Link = before.Link == after.Link ? before.Link : 0;
            }

            i--;
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

    /// <summary>What the whole line is set in.</summary>
    private static Emphasis SharedStyle(ReadOnlySpan<Atom> atoms)
    {
        var shared = Emphasis.Bold | Emphasis.Italic;
        foreach (var atom in atoms) shared &= atom.Style;
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

    private void Picture(Target image)
    {
        text.Append("![");
        text.Append(image.Text, image.Tag);
        text.Append("](");
        text.Append(image.Address, image.Tag);
        text.Append(')');
    }
}
