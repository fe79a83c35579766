using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace ArticleParser.CompilerServices;

/// <summary>What the generated code of a model calls to read its members from the page or node.</summary>
public readonly partial struct ModelItem
{
    /// <summary>What kind of page the text is.</summary>
    public PageKind PageKind => Page.Tree.PageKind;

    /// <summary>What is odd about the page.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Page.Tree.GetDiagnostics();

    /// <summary>The captions of the story's pictures, each with its credit.</summary>
    public ArticleCaption[] Captions => ArticleCaptions.Of(Page);

    /// <summary>The entries of a live blog, in the order of the page.</summary>
    public ArticleLiveUpdate[] LiveUpdates => ArticleLiveUpdates.Of(Page);

    internal IEnumerable<string> MissingMembers => Page.Missing;

    /// <summary>Reads a value that has to be there; where it is not, the member is noted as missing.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TValue">What reads it.</typeparam>
    /// <param name="source">Where it stands.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is there.</returns>
    public bool Required<T, TValue>(ModelSource source, string member, [MaybeNullWhen(false)] out T value)
        where TValue : IModelValue<T>
    {
        if (First<T, TValue>(source, out value)) return true;
        Page.Missing.Add(member);
        return false;
    }

    /// <summary>Reads a value; null where it is missing.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TValue">What reads it.</typeparam>
    /// <param name="source">Where it stands.</param>
    public T? Optional<T, TValue>(ModelSource source)
        where T : class
        where TValue : IModelValue<T>
        => First<T, TValue>(source, out var value) ? value : null;

    /// <summary>Reads a value of a type that has no null of its own; null where it is missing.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TValue">What reads it.</typeparam>
    /// <param name="source">Where it stands.</param>
    public T? OptionalValue<T, TValue>(ModelSource source)
        where T : struct
        where TValue : IModelValue<T>
        => First<T, TValue>(source, out var value) ? value : null;

    /// <summary>Whether the page or node has any of it.</summary>
    /// <param name="source">Where it stands.</param>
    public bool Has(ModelSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (items, start) = Collect(source);
        var count = items.Count - start;
        items.RemoveRange(start, count);
        return count > 0;
    }

    /// <summary>Reads all values, in the order of the text; what cannot be read is left out.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TValue">What reads one.</typeparam>
    /// <param name="source">Where they stand.</param>
    public T[] List<T, TValue>(ModelSource source)
        where TValue : IModelValue<T>
    {
        ArgumentNullException.ThrowIfNull(source);
        var (items, start) = Collect(source);
        var count = items.Count - start;
        if (count == 0) return [];
        var values = new T[count];
        var read = 0;
        for (var i = start; i < start + count; i++)
        {
            if (TValue.TryRead(items[i], out var value)) values[read++] = value;
        }

        items.RemoveRange(start, count);
        if (read < count) Array.Resize(ref values, read);
        return values;
    }

    /// <summary>Reads all values, in the order of the text; what cannot be read is left out.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TValue">What reads one.</typeparam>
    /// <param name="source">Where they stand.</param>
    public ImmutableArray<T> Immutable<T, TValue>(ModelSource source)
        where TValue : IModelValue<T>
        => ImmutableCollectionsMarshal.AsImmutableArray(List<T, TValue>(source));

    /// <summary>The texts of all that the source gives, joined by LF; null where there is none.</summary>
    /// <param name="source">Where they stand.</param>
    public string? Joined(ModelSource source)
    {
        var texts = List<string, ModelValues.Text>(source);
        return texts.Length == 0 ? null : string.Join('\n', texts);
    }

    /// <summary>Reads texts joined by LF, of which there has to be one; where there is none, the member is noted as missing.</summary>
    /// <param name="source">Where they stand.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="value">The texts.</param>
    /// <returns>Whether there is any.</returns>
    public bool RequiredJoined(ModelSource source, string member, [NotNullWhen(true)] out string? value)
    {
        value = Joined(source);
        if (value is null) Page.Missing.Add(member);
        return value is not null;
    }

    private bool First<T, TValue>(ModelSource source, [MaybeNullWhen(false)] out T value)
        where TValue : IModelValue<T>
    {
        ArgumentNullException.ThrowIfNull(source);
        var (items, start) = Collect(source);
        var count = items.Count - start;
        value = default;
        var isRead = false;
        for (var i = start; i < start + count && !isRead; i++) isRead = TValue.TryRead(items[i], out value);
        items.RemoveRange(start, count);
        return isRead;
    }

    private (List<ModelItem> Items, int Start) Collect(ModelSource source)
    {
        var start = Page.Items.Count;
        source.Collect(this, Page.Items);
        return (Page.Items, start);
    }
}
