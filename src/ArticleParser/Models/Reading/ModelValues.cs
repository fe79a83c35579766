using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using ArticleParser.Values;

namespace ArticleParser.CompilerServices;

/// <summary>What makes a value of a node or token, one type for each type of value; for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "One hidden name in place of a dozen.")]
public static class ModelValues
{
    /// <summary>The text for reading, where there is any.</summary>
    public readonly struct Text : IModelValue<string>
    {
        static bool IModelValue<string>.TryRead(in ModelItem item, [MaybeNullWhen(false)] out string value) => (value = ItemText.Of(item)).Length > 0;
    }

    /// <summary>The text for reading, also where it is empty.</summary>
    public readonly struct AnyText : IModelValue<string>
    {
        static bool IModelValue<string>.TryRead(in ModelItem item, [MaybeNullWhen(false)] out string value)
        {
            value = ItemText.Of(item);
            return true;
        }
    }

    /// <summary>Where the text for reading stands.</summary>
    public readonly struct Span : IModelValue<TextSpan>
    {
        static bool IModelValue<TextSpan>.TryRead(in ModelItem item, out TextSpan value)
        {
            value = item.Page.SpanOf(ItemText.SpanOf(item));
            return true;
        }
    }

    /// <summary>The kind of the node or token.</summary>
    public readonly struct Kind : IModelValue<SyntaxKind>
    {
        static bool IModelValue<SyntaxKind>.TryRead(in ModelItem item, out SyntaxKind value)
        {
            value = item.Kind;
            return true;
        }
    }

    /// <summary>The first date, as precisely as the page gives it.</summary>
    public readonly struct Date : IModelValue<ArticleDate>
    {
        static bool IModelValue<ArticleDate>.TryRead(in ModelItem item, out ArticleDate value) => ItemDate.TryRead(item, out value);
    }

    /// <summary>The first date, where its day is known.</summary>
    public readonly struct Day : IModelValue<DateOnly>
    {
        static bool IModelValue<DateOnly>.TryRead(in ModelItem item, out DateOnly value)
        {
            value = default;
            return ItemDate.TryRead(item, out var date) && date.TryToDateOnly(out value);
        }
    }

    /// <summary>The first date, where its day, time and offset from UTC are known.</summary>
    public readonly struct Moment : IModelValue<DateTimeOffset>
    {
        static bool IModelValue<DateTimeOffset>.TryRead(in ModelItem item, out DateTimeOffset value)
        {
            value = default;
            return ItemDate.TryRead(item, out var date) && date.TryToDateTimeOffset(out value);
        }
    }

    /// <summary>The first whole number, in any script's digits.</summary>
    public readonly struct Number : IModelValue<int>
    {
        static bool IModelValue<int>.TryRead(in ModelItem item, out int value)
        {
            value = 0;
            if (item.IsToken) return NumberReader.TryRead(item.Characters, out value);
            foreach (var number in item.Tokens(SyntaxKind.NumberToken))
            {
                if (NumberReader.TryRead(number.Characters, out value)) return true;
            }

            return false;
        }
    }

    /// <summary>The first address of the web, or the address of an e-mail.</summary>
    public readonly struct Address : IModelValue<Uri>
    {
        static bool IModelValue<Uri>.TryRead(in ModelItem item, [MaybeNullWhen(false)] out Uri value) => ItemUri.TryRead(item, out value);
    }

    /// <summary>A block of the story.</summary>
    public readonly struct Block : IModelValue<ArticleBlock>
    {
        static bool IModelValue<ArticleBlock>.TryRead(in ModelItem item, [MaybeNullWhen(false)] out ArticleBlock value)
        {
            var text = ItemText.Of(item);
            value = text.Length == 0 ? null : new ArticleBlock(item.Kind, text, item.Page.SpanOf(ItemText.SpanOf(item))) { Confidence = item.Confidence };
            return value is not null;
        }
    }

    /// <summary>The node itself.</summary>
    /// <typeparam name="TNode">Its class.</typeparam>
    public readonly struct Node<TNode> : IModelValue<TNode>
        where TNode : SyntaxNode
    {
        static bool IModelValue<TNode>.TryRead(in ModelItem item, [MaybeNullWhen(false)] out TNode value) => (value = item.IsToken ? null : item.ToNode() as TNode) is not null;
    }

    /// <summary>A model of the node. Where a value is missing that it requires, the model is.</summary>
    /// <typeparam name="TModel">The model.</typeparam>
    public readonly struct Model<TModel> : IModelValue<TModel>
        where TModel : IArticleModel<TModel>
    {
        static bool IModelValue<TModel>.TryRead(in ModelItem item, [MaybeNullWhen(false)] out TModel value)
        {
            var missing = item.Page.Missing;
            var count = missing.Count;
            if (TModel.TryRead(item, out value)) return true;
            missing.RemoveRange(count, missing.Count - count);
            return false;
        }
    }

    /// <summary>What a reader makes of the text for reading.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TReader">The reader.</typeparam>
    public readonly struct Read<T, TReader> : IModelValue<T>
        where TReader : IValueReader<T>
    {
        static bool IModelValue<T>.TryRead(in ModelItem item, [MaybeNullWhen(false)] out T value)
        {
            value = default;
            var text = ItemText.Of(item);
            return text.Length > 0 && TReader.TryRead(text, out value);
        }
    }

    /// <summary>Whether a text is the name of an enum's member: case, and what is neither letter nor digit, do not count.</summary>
    /// <param name="text">The text, such as "Middle East".</param>
    /// <param name="name">The member's name, such as "MiddleEast".</param>
    public static bool IsName(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        var at = 0;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
            if (at == text.Length || char.ToUpperInvariant(text[at++]) != char.ToUpperInvariant(c)) return false;
        }

        return !text[at..].ContainsAnyLetterOrDigit();
    }

    private static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) return true;
        }

        return false;
    }
}
