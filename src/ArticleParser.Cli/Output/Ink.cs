using Spectre.Console;

namespace ArticleParser.Cli.Output;

/// <summary>What the reader's screen can show.</summary>
/// <param name="Colours">Whether colours may be used.</param>
/// <param name="Width">Columns to clip lines to.</param>
internal readonly record struct InkSettings(bool Colours, int Width);

/// <summary>Writes text in the styles of a tree, or plainly.</summary>
internal sealed class Ink(TextWriter text, InkSettings settings)
{
    public static readonly Style Region = new(Color.Aqua, decoration: Decoration.Bold);
    public static readonly Style Line = new(Color.Green);
    public static readonly Style Token = new(Color.Olive);
    public static readonly Style Faint = new(Color.Grey);
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Warning = new(Color.Yellow);
    public static readonly Style Title = new(decoration: Decoration.Bold);

    private readonly AnsiWriter _writer = new(text, new AnsiCapabilities
    {
        Ansi = settings.Colours,
        ColorSystem = settings.Colours ? ColorSystem.Standard : ColorSystem.NoColors,
    });

    public int Width => settings.Width;

    public Ink Write(string words, Style style)
    {
        if (settings.Colours && style != Style.Plain) _writer.Write(words, style);
        else text.Write(words);
        return this;
    }

    public void EndLine() => text.WriteLine();
}
